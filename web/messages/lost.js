// What is said when no words arrive, which those words themselves cannot say.

/** @type {Record<import("./messages.js").Language, { text: string, outdated: string, again: string, reload: string }>} */
export const lost = {
  en: {
    text: "A part of the page did not arrive. Reload it; if that does not help, check that your network or an extension does not block files of this site.",
    outdated:
      "Gramme was renewed after this page had been opened, and a part of the version before is no longer there. Reload the page to go on with the new one; what you calculated stands in its address.",
    again: "Try again",
    reload: "Reload",
  },
  fr: {
    text: "Une partie de la page n’est pas arrivée. Rechargez-la\u202f; si cela ne suffit pas, vérifiez que votre réseau ou une extension ne bloque pas les fichiers de ce site.",
    outdated:
      "Gramme a été renouvelé après l’ouverture de cette page, et une partie de la version précédente n’existe plus. Rechargez la page pour continuer avec la nouvelle\u202f; votre calcul figure dans son adresse.",
    again: "Réessayer",
    reload: "Recharger",
  },
  zh: {
    text: "页面的一部分没有加载成功。请重新加载；如果仍然不行，请检查您的网络或浏览器扩展是否拦截了本站的文件。",
    outdated:
      "打开本页面之后 Gramme 已更新，之前版本的一部分已不复存在。请重新加载页面，以使用新版本；您的计算保存在页面地址中。",
    again: "重试",
    reload: "重新加载",
  },
};
