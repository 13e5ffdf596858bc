// What is said when no words arrive, which those words themselves cannot say.

/** @type {Record<import("./messages.js").Language, { text: string, again: string }>} */
export const lost = {
  en: {
    text: "A part of the page did not arrive. Reload it; if that does not help, check that your network or an extension does not block files of this site.",
    again: "Try again",
  },
  fr: {
    text: "Une partie de la page n’est pas arrivée. Rechargez-la\u202f; si cela ne suffit pas, vérifiez que votre réseau ou une extension ne bloque pas les fichiers de ce site.",
    again: "Réessayer",
  },
  zh: {
    text: "页面的一部分没有加载成功。请重新加载；如果仍然不行，请检查您的网络或浏览器扩展是否拦截了本站的文件。",
    again: "重试",
  },
};
