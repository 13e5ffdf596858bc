// French: the words of what is published, and of the element that shows it. {name} is filled in; {cite} is where sources are
// cited. Names of places come in English from the data and have no article, so no sentence needs one.

/** @type {Record<string, string>} */
export default {
  "publish.locale": "fr",
  "publish.between": " ",
  "publish.format": "Format",
  "publish.format.latex": "LaTeX et BibTeX",
  "publish.format.markdown": "Markdown",
  "publish.format.huggingface": "Fiche de modèle Hugging Face",
  "publish.format.text": "Texte brut",
  "publish.format.json": "JSON",
  "publish.training": "Type d’entraînement",
  "publish.training.unstated": "Non précisé",
  "publish.training.pre-training": "Préentraînement",
  "publish.training.fine-tuning": "Ajustement (fine-tuning)",
  "publish.preview": "Texte de {file}",
  "publish.copy": "Copier",
  "publish.copied": "Copié.",
  "publish.copyFailed":
    "Votre navigateur n’a pas permis la copie. Le texte est sélectionné\u00a0: copiez-le avec votre clavier.",
  "publish.download": "Télécharger",
  "publish.nothing": "Il n’y a rien à publier tant que le calculateur n’a pas de résultat.",
  "publish.latexHint":
    "Collez le paragraphe dans votre article et les entrées dans son fichier .bib. Il faut le paquet natbib\u202f; avec babel et l’option french, la typographie suit d’elle-même.",
  "publish.huggingfaceHint":
    "À coller dans les métadonnées en tête du README.md de la fiche de modèle. Les émissions sont en grammes.",

  "publish.heading": "Impact environnemental",
  "publish.paragraph": "{title}.",
  "publish.resultTotal":
    "Nous estimons que ce travail a émis {total} de CO₂e\u00a0: {operational} par l’électricité consommée (méthode fondée sur le lieu) et {embodied} pour sa part de la fabrication du matériel.",
  "publish.result":
    "Nous estimons que ce travail a émis {operational} de CO₂e par l’électricité consommée (méthode fondée sur le lieu).",
  "publish.range":
    "Les émissions se situent très probablement entre {low} et {high} (du 5e au 95e centile de ce qui est compté, {points} points quasi aléatoires).",
  "publish.rangePoint": "Avec ce qui est indiqué, il ne reste presque aucune fourchette.",
  "publish.rangeNothing": "Rien d’incertain ne compte ici.",
  "publish.noRange": "C’est une estimation centrale\u202f; elle n’indique pas de fourchette.",
  "publish.work": "Le travail a utilisé {hardware} pendant {hours}.",
  "publish.workRuns": "Le travail a utilisé {hardware} pendant {hours} pour chacune de ses {runs} exécutions.",
  "publish.metered":
    "La consommation mesurée des équipements informatiques est de {measured} pour chacune des {runs} exécutions.",
  "publish.meteredOnce": "La consommation mesurée des équipements informatiques est de {measured}.",
  "publish.ratedWatts": "La puissance nominale de {name} est de {watts}{cite}, {load}{loadCite}.",
  "publish.ratedOnly": "La puissance nominale de {name} est de {watts}{cite}.",
  "publish.averageWatts": "La puissance moyenne de {name} est de {watts}{cite}.",
  "publish.loadGiven": "et sa charge de {share} selon notre propre valeur",
  "publish.loadAssumed": "et sa charge est supposée de {share}",
  "publish.core": "La puissance nominale d’un cœur ({name}) est de {watts}{cite}, {load}{loadCite}.",
  "publish.anyDevice": "chaque appareil",
  "publish.anyCpu": "le processeur",
  "publish.memory": "La mémoire est supposée consommer {watts} par Go{cite}.",
  "publish.energy":
    "Cela a demandé {total} d’énergie, avec un PUE (power usage effectiveness) de {pue} ({origin}){cite}.",
  "publish.energyPlain": "Cela a demandé {total} d’énergie\u202f; le surcoût du bâtiment n’est pas compté.",
  "publish.place": "Lieu du calcul\u00a0: {place}.",
  "publish.grid":
    "L’intensité carbone de l’électricité ({place}) était de {grid}\u202fg de CO₂e par kWh en {year} ({basis}){cite}.",
  "publish.the": "{name}",
  "publish.article": "",
  "publish.gridPart":
    "L’intensité carbone de l’électricité ({place}) est de {grid}\u202fg de CO₂e par kWh\u00a0: la valeur nationale de {year}{cite}, multipliée par le rapport de {part} à {whole}\u202fg par kWh en {ratioYear}{ratioCite}.",
  "publish.gridGiven": "L’intensité carbone de l’électricité est notre propre valeur, {grid}\u202fg de CO₂e par kWh.",
  "publish.gridWorld":
    "Aucun lieu n’est précisé\u202f; la moyenne mondiale est de {grid}\u202fg de CO₂e par kWh en {year} ({basis}){cite}.",
  "publish.gridLegacy":
    "L’intensité carbone ({place}) est de {grid}\u202fg de CO₂e par kWh dans la table de cette méthode{cite}.",
  "publish.rated": "À pleine puissance nominale, l’électricité seule émettrait {operational}.",
  "publish.ratedTotal":
    "À pleine puissance nominale, l’électricité seule émettrait {operational}, et {total} avec la part de la fabrication du matériel.",
  "publish.embodied":
    "La part de la fabrication du matériel est calculée pour {years} ans de service et un taux d’utilisation de {utilisation}{cite}.",
  "publish.embodiedRange": "Cette part se situe très probablement entre {low} et {high}.",
  "publish.madeOne": "La fabrication d’un {name} est supposée émettre {mass} de CO₂e{cite}.",
  "publish.madeBasis":
    "La fabrication d’un {name} est supposée émettre {mass} de CO₂e\u202f; valeurs publiées\u00a0: {basis}{cite}.",
  "publish.madeClass":
    "Personne n’a publié de valeur pour la fabrication de {name}\u00a0: les {mass} de CO₂e retenus pour un exemplaire sont ceux de sa classe d’appareils{cite}.",
  "publish.market":
    "Selon l’intensité carbone propre au contrat d’électricité (méthode fondée sur le marché), les émissions sont de {market}.",
  "publish.offset":
    "Les compensations déclarées pour {percent}\u202f% des émissions, soit {offset}, ne sont pas soustraites{cite}.",
  "publish.waterOnSite": "Sur site, le travail a consommé {water} d’eau{cite}.",
  "publish.waterOffSite": "La production de l’électricité a consommé {water} d’eau{cite}.",
  "publish.water": "Cela fait {water} d’eau au total.",
  "publish.waterRange": "Cela fait {water} d’eau au total, très probablement de {low} à {high}.",
  "publish.sci":
    "Software Carbon Intensity (ISO/IEC 21031:2024), fabrication comprise\u00a0: {amount}\u202fg de CO₂e par unité ({unit}).",
  "publish.alternative":
    "Dans la région la plus propre du même fournisseur selon cette table ({place}), ce serait {kg}.",
  "publish.counted": "Compté\u00a0: {list}.",
  "publish.notCounted": "Non compté\u00a0: {list}.",
  "publish.made":
    "Estimé le {date} avec Gramme {core} et ses données du {data}, selon la méthode «\u00a0{method}\u00a0»\u202f; les chiffres peuvent être recalculés à partir du lien{cite}.",
  "publish.further": "Les autres valeurs viennent des sources citées{cite}.",
  "publish.tool": "Gramme\u00a0: émissions de gaz à effet de serre de l’apprentissage automatique",
  "publish.version": "Version {core}, données du {data}",
  "publish.huggingfaceSource":
    "Gramme {core}, données du {data}, méthode {method}\u00a0: estimation des émissions opérationnelles, fondée sur le lieu. {link}",
  "publish.huggingfaceRange":
    "Gramme {core}, données du {data}, méthode {method}\u00a0: estimation des émissions opérationnelles, fondée sur le lieu, très probablement entre {low} et {high} (du 5e au 95e centile de ce qui est compté, {points} points quasi aléatoires). {link}",
  "publish.huggingfaceRangePoint":
    "Gramme {core}, données du {data}, méthode {method}\u00a0: estimation des émissions opérationnelles, fondée sur le lieu\u202f; avec ce qui est indiqué, il ne reste presque aucune fourchette. {link}",
  "publish.huggingfaceRangeNothing":
    "Gramme {core}, données du {data}, méthode {method}\u00a0: estimation des émissions opérationnelles, fondée sur le lieu\u202f; rien d’incertain ne compte ici. {link}",
  "publish.sources": "Sources",
  "publish.recompute": "Recalculer\u00a0: {link}",
  "publish.factors": "Facteurs",
  "publish.value": "Valeur",
  "publish.from": "Source",
  "publish.given": "notre propre valeur",
  "publish.assumed": "supposé",
  "publish.published": "publié",
  "publish.hours": "{n, plural, one {# heure} many {# d’heures} other {# heures}}",
  "publish.devicesAt": "{count} appareils",
  "publish.device": "un appareil",
  "publish.coresOf": "{cores} cœurs ({name})",
  "publish.memoryOf": "{memory} de mémoire",
  "publish.unstatedHardware": "du matériel non précisé",
};
