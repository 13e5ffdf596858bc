// Les mots de la section Ailleurs.

/** @type {Record<string, string>} */
export default {
  "elsewhere.over": "Comparer",
  "elsewhere.over.places": "Lieux",
  "elsewhere.over.devices": "Appareils",
  "elsewhere.kind": "Type",
  "elsewhere.kind.all": "Tous les types",
  "elsewhere.provider": "Fournisseur",
  "elsewhere.provider.all": "Tous les fournisseurs",
  "elsewhere.search": "Filtrer par nom",
  "elsewhere.restricted": "Aussi centres de calcul et lieux fermés",
  "elsewhere.hours": "{hours}\u202fh",
  "elsewhere.none.places": "Aucun lieu ne correspond à ce filtre.",
  "elsewhere.none.devices": "Aucun appareil ne correspond à ce filtre.",
  "elsewhere.segment.datacentre": "Centre de données",
  "elsewhere.segment.workstation": "Station de travail",
  "elsewhere.segment.consumer": "Grand public",
  "elsewhere.segment.laptop": "Ordinateur portable",
  "elsewhere.segment.edge": "Embarqué",
  "elsewhere.segment.system": "Système complet",
  "elsewhere.here": "Votre calcul",
  "elsewhere.ownGrid": "votre propre intensité carbone de l’électricité",
  "elsewhere.behind":
    "Votre PUE, votre intensité carbone et vos chiffres d’eau ne suivent pas le calcul lorsqu’il change de lieu.",
  "elsewhere.less": "{percent} de moins",
  "elsewhere.more": "{percent} de plus",
  "elsewhere.times": "{times} fois plus",
  "elsewhere.same": "autant",
  "elsewhere.range": "très probablement entre {low} et {high}",
  "elsewhere.whisker":
    "Le trait fin sur une barre est l’intervalle dans lequel les émissions se situent très probablement.",
  "elsewhere.assumed": "PUE supposé",
  "elsewhere.assumed.note":
    "PUE supposé\u00a0: aucune source n’indique ce que le centre de données y ajoute\u202f; la valeur usuelle de la méthode en tient lieu. Le rang de ces lignes est moins sûr que celui des autres.",
  "elsewhere.show": "En afficher {n} de plus",
  "elsewhere.pick": "Choisissez un point ou une ligne pour en faire le lieu de votre calcul.",
  "elsewhere.pick.devices":
    "Les heures sont celles qu’il faut à autant d’appareils pour les mêmes opérations sur 16 bits, à la même part de leur performance de crête dense. Il n’est pas vérifié que le travail tient dans leur mémoire. Choisissez un point ou une ligne pour en faire l’appareil de votre calcul.",
  "elsewhere.cannot.conflict":
    "L’énergie mesurée ne dit rien d’autres appareils\u00a0: cette comparaison a besoin des appareils eux-mêmes.",
  "elsewhere.cannot.no_figure":
    "Aucune source n’indique la performance de crête sur 16 bits de l’un des appareils, ou l’énergie a été donnée sans appareil\u00a0: le même travail sur un autre ne peut pas être calculé.",
  "elsewhere.cannot.not_in_method":
    "La méthode de 2019 ne sait pas comparer les appareils. Choisissez une autre méthode dans le calculateur.",
  "elsewhere.cannot.other": "Ce calcul ne peut pas être comparé. Voyez dans le calculateur ce qui manque.",

  "elsewhere.heading.places": "Ce calcul dans {n, plural, one {# lieu} many {# de lieux} other {# lieux}}",
  "elsewhere.heading.devices":
    "Les mêmes opérations sur {n, plural, one {# appareil} many {# d’appareils} other {# appareils}}",
  "elsewhere.span.places": "De {low} à {high} de CO2e, selon le seul lieu.",
  "elsewhere.span.devices": "De {low} de CO2e ({least}) à {high} ({most}), selon le seul appareil.",
  "elsewhere.summary": "{span} {least}",
  "elsewhere.least": "Le moins\u00a0: {name}, {mass}, {difference}.",
  "elsewhere.least.alone": "Le moins\u00a0: {name}, {mass}.",
  "elsewhere.source.places":
    "calculé par Gramme avec les données du {version}\u202f; la source de chaque chiffre se trouve sous Méthode et données. Contour des terres\u00a0: Natural Earth.",
  "elsewhere.source.devices":
    "calculé par Gramme avec les données du {version}\u202f; la source de chaque chiffre se trouve sous Méthode et données.",
  "elsewhere.here.cleanest": "Votre calcul, le plus propre ici",
  "elsewhere.cleanest": "Le plus propre ici",
  "elsewhere.legend": "Émissions de ce calcul, CO2e",
  "elsewhere.point": "Pointez un point, ou parcourez-les avec les touches fléchées.",
  "elsewhere.near.more": "et {n} de plus ici\u00a0: filtrez par nom ou par fournisseur pour les distinguer.",
  "elsewhere.map.label": "Lieux sur la carte\u00a0: les touches fléchées mènent d’un point à l’autre, Entrée choisit",
  "elsewhere.field.label":
    "Appareils selon les heures et les émissions\u00a0: les touches fléchées mènent d’un point à l’autre, Entrée choisit",
  "elsewhere.unplaced":
    "{n, plural, one {# ligne n’est que dans la liste} many {# de lignes ne sont que dans la liste} other {# lignes ne sont que dans la liste}}\u00a0: les pays et leurs parties ne sont pas un point, et pour quelques centres de calcul aucune source n’indique où ils se trouvent.",
  "elsewhere.view": "Partie du monde",
  "elsewhere.view.world": "Monde",
  "elsewhere.view.europe": "Europe",
  "elsewhere.view.america": "Am. du Nord",
  "elsewhere.view.asia": "Asie, Pacifique",
  "elsewhere.axis.hours": "Heures nécessaires",
  "elsewhere.axis.emissions": "Émissions, CO2e",
  "elsewhere.column.place": "Lieu",
  "elsewhere.column.detail": "Où",
  "elsewhere.column.device": "Appareil",
  "elsewhere.column.hours": "Heures",
  "elsewhere.column.energy": "Énergie",
  "elsewhere.column.emissions": "Émissions, CO2e",
  "elsewhere.column.low": "Très probablement de",
  "elsewhere.column.high": "à",
  "elsewhere.column.difference": "Par rapport à votre calcul",
  "elsewhere.column.year": "Année",
  "elsewhere.column.intensity": "Intensité carbone",
  "elsewhere.column.intensity.estimated": "Intensité carbone estimée",
  "elsewhere.history.heading": "{grid} depuis {from}",
  "elsewhere.history.summary":
    "Un kWh de ce réseau a émis {before} g de CO2e en {from} et {after} g en {to}. Ce calcul aurait émis {then} en {from} et {now} en {to}\u202f; le moins en {least}.",
  "elsewhere.history.estimated":
    "Un kWh de ce réseau a émis, selon une estimation, {before} g de CO2e en {from} et {after} g en {to}. Ce calcul aurait émis {then} en {from} et {now} en {to}\u202f; le moins en {least}. {taken}",
  "elsewhere.history.taken":
    "Pour chaque année, l’intensité est celle du pays ({whole}) multipliée par {times}, le rapport de {year}.",
  "elsewhere.history.taken.years":
    "Pour chaque année, l’intensité est celle du pays ({whole}) multipliée par {low} à {high}, le rapport de l’année la plus proche entre {from} et {to}.",
  "elsewhere.history.intensity": "Intensité carbone de l’électricité, g de CO₂e par kWh",
  "elsewhere.history.emissions": "Ce calcul, {unit} de CO2e",
  "elsewhere.history.own": "Votre propre intensité carbone est ici laissée de côté\u00a0: elle n’a pas d’historique.",
  "elsewhere.history.cannot": "Pour ce calcul, il n’y a pas d’historique du réseau.",
};
