// French. The terms, the same in every section:
//   run             calcul (one of several repetitions: exécution)
//   device          appareil
//   place, grid     lieu, réseau
//   grid intensity  intensité carbone de l’électricité; in short intensité carbone
//   load            charge; rated power: puissance nominale
//   embodied        fabrication du matériel
//   location-based, market-based   fondé sur le lieu, fondé sur le marché
//   range           fourchette; most likely: très probablement
//   peak            performance de crête
//   offset          compensation; provider: fournisseur; overhead of the building: surcoût du bâtiment
import { form } from "./fr-form.js";
import { result } from "./fr-result.js";
import { range } from "./fr-range.js";
import { beside } from "./fr-beside.js";
import { bases } from "./fr-bases.js";
import { claims } from "./fr-claims.js";
import { journal } from "../journal/frame-fr.js";
import { learn } from "../learn/frame-fr.js";
import { plan } from "../plan/frame-fr.js";
import { reduce } from "../reduce/frame-fr.js";
import { lost } from "./lost.js";

/** @type {Record<string, string>} */
const frame = {
  brand: "Gramme",
  title: "Gramme\u00a0: qu’a émis cet entraînement\u202f?",
  description:
    "Estimez les émissions de gaz à effet de serre d’un travail d’apprentissage automatique, avec la source de chaque nombre. Rien ne quitte votre navigateur.",
  "title.section": "{section} · Gramme",
  skip: "Aller au contenu",
  "nav.label": "Sections",
  "nav.calculator": "Calculateur",
  "nav.elsewhere": "Ailleurs",
  "nav.publish": "Publier",
  "nav.method": "Méthode",
  "language.label": "Langue",
  "theme.light": "Passer aux couleurs claires",
  "theme.dark": "Passer aux couleurs sombres",
  "footer.private": "Tout est calculé dans votre navigateur. Rien de ce que vous saisissez n’en sort.",
  "footer.version": "Version {core}, données du {data}.",
  "failed.wasm":
    "Ce navigateur ne peut pas exécuter WebAssembly, dont le calcul a besoin. Toute version actuelle de Firefox, Chrome, Edge ou Safari le peut\u202f; si la vôtre est à jour, son mode de protection renforcée est peut-être actif\u00a0: autorisez-y cette page.",
  "failed.load": lost.fr.text,
  "failed.rest": "La rubrique Comprendre et les calculs de votre journal restent accessibles.",
  "failed.outdated":
    "Gramme a une nouvelle version, et une partie de celle ouverte ici n’existe plus. Rechargez la page\u202f; l’adresse garde vos saisies.",
  "failed.again": lost.fr.again,
  "failed.reload": "Recharger",
  loading: "Chargement…",
  "link.tooMany":
    "{left} des {all} groupes d’appareils du lien ont été laissés de côté\u00a0: on peut en calculer au plus 64 à la fois. Le résultat est sans eux.",
  "link.unknown":
    "Le lien contient des éléments que cette page ne connaît pas\u202f; ils ont été laissés de côté\u00a0: {names}.",
  "link.version":
    "Ce lien a été fait avec les données du {then}. Le résultat ci-dessous l’est avec celles du {now} et peut différer.",
  "link.moved":
    "Quand ce lien a été fait, le résultat était de {was} de CO2e. Les données ou la méthode ont changé depuis.",
  "start.again": "Recommencer à partir de l’exemple",
  "announce.result": "Résultat\u00a0: {mass} de CO2e, {energy}",
  "announce.range": "Résultat\u00a0: {mass} de CO2e, {range}, {energy}",
  "announce.stale": "La dernière saisie ne peut pas être utilisée. Le résultat affiché est le précédent.",
  "announce.co2e": "équivalent C O 2",

  "elsewhere.title": "Le même travail ailleurs",
  "elsewhere.lead":
    "Le même calcul, heure pour heure, dans chaque lieu dont l’intensité carbone est publiée, et le même nombre d’opérations sur d’autres appareils. L’électricité seule, sans la fabrication du matériel. Le plus propre d’abord.",
  "publish.title": "Publier",
  "publish.lead": "Le résultat dans les mots et les formats que demandent articles, fiches de modèle et rapports.",
  "method.title": "Méthode et données",
  "method.lead": "Chaque formule, et chaque table avec ses sources.",
};

export default {
  ...frame,
  ...form,
  ...result,
  ...range,
  ...beside,
  ...bases,
  ...claims,
  ...journal,
  ...learn,
  ...plan,
  ...reduce,
};
