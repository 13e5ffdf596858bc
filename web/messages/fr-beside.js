// French: what stands beside the result, and the machine around the devices.

/** @type {Record<string, string>} */
export const beside = {
  "beside.title": "À côté du résultat",
  "beside.dual": "L’électricité, comptée de deux manières",
  "beside.location": "Selon le réseau du lieu du calcul (location-based)",
  "beside.market": "Selon le contrat d’électricité (market-based)",
  "beside.dual.hint":
    "Le guide Scope 2 du GHG Protocol demande les deux, côte à côte. Le résultat ci-dessus compte la première\u202f; la fabrication du matériel n’est dans aucune des deux.",
  "beside.offset": "Compensations achetées, non soustraites",
  "beside.water.onSite": "Eau sur site, pour refroidir les ordinateurs",
  "beside.water.offSite": "Eau du réseau, là où l’électricité est produite",
  "beside.water": "Eau au total",
  "beside.water.range": "très probablement de {low} à {high}",
  "beside.sci": "Software Carbon Intensity, par unité\u00a0: {unit}",
  "beside.alternative": "Dans la région la plus propre du fournisseur, {place}",

  "claims.title": "Ce que {provider} dit de son électricité",
  "claims.hint": "Dans ses propres termes et sur sa propre base. Rien n’en est soustrait du résultat.",
  "claims.year": "{text} ({year}).",
  "claims.source": "Source",
  "context.carbonFreeShare": "Part décarbonée de l’électricité de cette région, {basis}\u00a0: {share}",
  "context.providerGrid": "Sa propre valeur pour cette région, sur une autre base ({basis})\u00a0: {value}\u202fg/kWh",

  "host.title": "Compter la machine autour des appareils",
  "host.instance": "Celle de {name}",
  "host.typical": "Un serveur type de huit",
  "host.undo": "Annuler",
  "host.pick": "Ou celle d’un type d’instance",
  "host.pick.placeholder": "p5.48xlarge, a3-highgpu-8g…",
  "host.filled": "{cores} cœurs et {memory}\u202fGo, comme dans {name}, pour {machines}.",
  "host.filled.memory": "{memory}\u202fGo, comme dans {name}, pour {machines}.",
  "host.machines": "{n, plural, one {# machine} many {# de machines} other {# machines}}",
  "host.share": "{share} d’une machine",
  "host.eighths.1": "un huitième de machine",
  "host.eighths.2": "un quart de machine",
  "host.eighths.3": "trois huitièmes de machine",
  "host.eighths.4": "une demi-machine",
  "host.eighths.5": "cinq huitièmes de machine",
  "host.eighths.6": "trois quarts de machine",
  "host.eighths.7": "sept huitièmes de machine",
  "host.filledFor":
    "Processeur et mémoire sont remplis pour {n, plural, one {# appareil} many {# d’appareils} other {# appareils}}, et comptent tels quels.",
  "host.again": "Remplir pour {n}",
  "host.sources": "Sources\u00a0: {list}.",
  "host.count": "La compter",
};
