// Simplified Chinese.

/** @type {Record<string, string>} */
export default {
  "offline.ready": "本页面在没有网络时也能使用。",
  "offline.waiting": "Gramme 的新版本已准备好。您输入的内容会保留。",
  "offline.elsewhere": "Gramme 已在另一个标签页中更新，本标签页仍是之前的版本。您可以在方便时重新加载。",
  "offline.unsaved": "请先保存或取消您正在“记录”中编辑的运行。",
  "offline.reload": "重新加载",
  "offline.later": "稍后",
};
