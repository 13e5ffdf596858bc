// What the page in a package says for itself.
import { dearest } from "./dearest.js";

/** @type {Record<string, Record<"reported" | "stands" | "looking" | "alone" | "refused" | "failed", string>>} */
const said = {
  en: {
    reported: "Your answers are reported to your course as you give them.",
    stands: "Your answers are reported to your course as you give them. Your best result so far stands: {best}% right.",
    looking: "You are only looking: nothing is reported to your course.",
    alone: "No course was found around this exercise, so nothing is reported. You can do it all the same.",
    refused:
      "Your course has not taken your last answer. Go on; it is sent again with the next one and when you leave.",
    failed: "This exercise did not arrive. Close it and open it again from your course.",
  },
  fr: {
    reported: "Vos réponses sont transmises à votre cours au fur et à mesure.",
    stands:
      "Vos réponses sont transmises à votre cours au fur et à mesure. Votre meilleur résultat reste acquis\u00a0: {best}\u00a0% de réponses justes.",
    looking: "Vous êtes en consultation\u00a0: rien n’est transmis à votre cours.",
    alone:
      "Aucun cours n’a été trouvé autour de cet exercice\u00a0: rien n’est transmis. Vous pouvez le faire quand même.",
    refused:
      "Votre cours n’a pas enregistré votre dernière réponse. Continuez\u00a0: elle sera renvoyée avec la suivante et à votre départ.",
    failed: "Cet exercice n’est pas arrivé. Fermez-le et rouvrez-le depuis votre cours.",
  },
  zh: {
    reported: "您的回答会随时报告给课程。",
    stands: "您的回答会随时报告给课程。您此前的最好成绩仍然有效：答对 {best}%。",
    looking: "您正在浏览：不会向课程报告任何内容。",
    alone: "没有找到包含此练习的课程，因此不会报告任何内容。您仍然可以完成练习。",
    refused: "课程没有收到您的上一个回答。请继续：下次回答时和离开时会再次发送。",
    failed: "练习没有加载成功。请关闭后从课程中重新打开。",
  },
};

/** @param {readonly string[]} tags of BCP 47, the dearest first. */
export function wordsIn(tags) {
  const known = dearest(tags, said);
  return { tag: known === "zh" ? "zh-Hans" : known, said: said[known] };
}
