/** @type {Record<string, string>} */
export default {
  "scorm.title": "供学习平台使用的课件包",
  "scorm.lead":
    "SCORM 1.2 课件包，Moodle 和大多数其他平台都能导入。学习者在您的课程里完成练习，课程会得知谁已完成、得分多少。所需的一切都在包里，不会向其他主机请求任何内容。",
  "scorm.name": "课程中的标题",
  "scorm.tasks": "课件包中的题目",
  "scorm.task": "{place}. {text}",
  "scorm.noTask": "请至少选择一道题目。",
  "scorm.mark": "及格所需的正确率",
  "scorm.markHint": "填 0 时，做完所有题目即为完成，没有人会不及格。",
  "scorm.markWrong": "请填写 0 到 100 之间的整数。",
  "scorm.save": "保存课件包",
  "scorm.busy": "正在打包……",
  "scorm.saved":
    "{file}：{tasks, plural, other {# 道题目}}，{size}\u202fkB。在 Moodle 中添加“SCORM 包”活动，然后把文件拖进去。",
  "scorm.failed": "课件包的部分文件没有加载成功。请在有网络时重试。",
  "scorm.renewed": "打开此页面之后，Gramme 已经更新。请重新加载页面，然后再保存课件包。",
  "scorm.oneFile": "这份 Gramme 是单个文件，不含可打包的内容。请在提供 Gramme 的网站上制作课件包。",
};
