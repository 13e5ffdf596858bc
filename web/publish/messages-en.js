// The words of what is published, and of the element that shows it. {name} is filled in; {cite} is where sources are cited.

/** @type {Record<string, string>} */
export default {
  "publish.locale": "en-GB",
  "publish.between": " ",
  "publish.format": "Format",
  "publish.format.latex": "LaTeX and BibTeX",
  "publish.format.markdown": "Markdown",
  "publish.format.huggingface": "Hugging Face model card",
  "publish.format.text": "Plain text",
  "publish.format.json": "JSON",
  "publish.training": "Kind of training",
  "publish.training.unstated": "Not stated",
  "publish.training.pre-training": "Pre-training",
  "publish.training.fine-tuning": "Fine-tuning",
  "publish.preview": "Text of {file}",
  "publish.copy": "Copy",
  "publish.copied": "Copied.",
  "publish.copyFailed": "Your browser did not allow copying. The text is selected: copy it with your keyboard.",
  "publish.download": "Download",
  "publish.nothing": "There is nothing to publish until the calculator has a result.",
  "publish.latexHint":
    "Paste the paragraph into your paper and the entries into its .bib file. It needs the package natbib.",
  "publish.huggingfaceHint":
    "Paste into the metadata at the top of the model card's README.md. The emissions are in grams.",

  "publish.heading": "Environmental impact",
  "publish.paragraph": "{title}.",
  "publish.resultTotal":
    "We estimate that this work emitted {total} of CO₂e: {operational} through the electricity it used (location-based) and {embodied} as its share of making the hardware.",
  "publish.result":
    "We estimate that this work emitted {operational} of CO₂e through the electricity it used (location-based).",
  "publish.range":
    "The emissions most likely lie between {low} and {high} (5th to 95th percentile of what is counted, {points} quasi-random points).",
  "publish.rangePoint": "With what is given, almost no range is left.",
  "publish.rangeNothing": "Nothing that is uncertain counts here.",
  "publish.noRange": "This is a central estimate; it states no range.",
  "publish.work": "The work used {hardware} for {hours}.",
  "publish.workRuns": "The work used {hardware} for {hours} in each of {runs} runs.",
  "publish.metered": "The IT equipment was metered at {measured} for each of {runs} runs.",
  "publish.meteredOnce": "The IT equipment was metered at {measured}.",
  "publish.ratedWatts": "{name} is rated at {watts}{cite}, {load}{loadCite}.",
  "publish.ratedOnly": "{name} is rated at {watts}{cite}.",
  "publish.averageWatts": "{name} draws {watts} on average{cite}.",
  "publish.loadGiven": "of which it drew {share} by our own figure",
  "publish.loadAssumed": "of which it is assumed to draw {share}",
  "publish.core": "A core of {name} is rated at {watts}{cite}, {load}{loadCite}.",
  "publish.anyDevice": "Each device",
  "publish.anyCpu": "the CPU",
  "publish.memory": "Memory is taken to draw {watts} per GB{cite}.",
  "publish.energy": "That took {total} of energy, at a power usage effectiveness (PUE) of {pue} ({origin}){cite}.",
  "publish.energyPlain": "That took {total} of energy; the overhead of the building is not counted.",
  "publish.place": "The work ran in {place}.",
  "publish.grid": "The grid of {place} emitted {grid}\u202fg CO₂e per kWh in {year} ({basis}){cite}.",
  "publish.the": "the {name}",
  "publish.article":
    "United States|United Kingdom|Netherlands|Philippines|United Arab Emirates|Dominican Republic|Central African Republic|Democratic Republic of the Congo|Bahamas|Gambia|Maldives|Seychelles|Comoros|Faroe Islands|Cayman Islands|Falkland Islands|Cook Islands|Solomon Islands|Turks and Caicos Islands|British Virgin Islands|United States Virgin Islands",
  "publish.gridPart":
    "The grid of {place} emitted {grid}\u202fg CO₂e per kWh: the national figure for {year}{cite}, times the ratio of {part} to {whole}\u202fg per kWh of {ratioYear}{ratioCite}.",
  "publish.gridGiven": "The grid's intensity is our own figure, {grid}\u202fg CO₂e per kWh.",
  "publish.gridWorld":
    "No place is stated; the world's average is {grid}\u202fg CO₂e per kWh in {year} ({basis}){cite}.",
  "publish.gridLegacy": "The intensity of {place} is {grid}\u202fg CO₂e per kWh in that method's table{cite}.",
  "publish.rated": "At full rated power the electricity alone would emit {operational}.",
  "publish.ratedTotal":
    "At full rated power the electricity alone would emit {operational}, and {total} with the share of making the hardware.",
  "publish.embodied":
    "The share of making the hardware is that of {years} years in service at a utilisation of {utilisation}{cite}.",
  "publish.embodiedRange": "That share most likely lies between {low} and {high}.",
  "publish.madeOne": "Making one {name} is taken to emit {mass} of CO₂e{cite}.",
  "publish.madeBasis": "Making one {name} is taken to emit {mass} of CO₂e; published: {basis}{cite}.",
  "publish.madeClass":
    "Nobody has published a figure for making {name}: the {mass} of CO₂e for one are those of its class of device{cite}.",
  "publish.market": "By the electricity contract's own intensity (market-based) the emissions are {market}.",
  "publish.offset": "Offsets stated for {percent}% of the emissions, {offset}, are not subtracted{cite}.",
  "publish.waterOnSite": "On site the work used {water} of water{cite}.",
  "publish.waterOffSite": "Making the electricity used {water} of water{cite}.",
  "publish.water": "That is {water} of water in all.",
  "publish.waterRange": "That is {water} of water in all, most likely {low} to {high}.",
  "publish.sci":
    "Software Carbon Intensity (ISO/IEC 21031:2024), manufacture included: {amount}\u202fg CO₂e per {unit}.",
  "publish.alternative": "In {place}, the same provider's cleanest region in that table, it would be {kg}.",
  "publish.counted": "Counted: {list}.",
  "publish.notCounted": "Not counted: {list}.",
  "publish.made":
    "Estimated on {date} with Gramme {core} and its data of {data}, by the method “{method}”; the figures can be recomputed from the link{cite}.",
  "publish.further": "Further figures are from the sources cited{cite}.",
  "publish.tool": "Gramme: greenhouse-gas emissions of machine-learning work",
  "publish.version": "Version {core}, data of {data}",
  "publish.huggingfaceSource":
    "Gramme {core}, data of {data}, method {method}: estimate of the operational emissions, location-based. {link}",
  "publish.huggingfaceRange":
    "Gramme {core}, data of {data}, method {method}: estimate of the operational emissions, location-based, most likely between {low} and {high} (5th to 95th percentile of what is counted, {points} quasi-random points). {link}",
  "publish.huggingfaceRangePoint":
    "Gramme {core}, data of {data}, method {method}: estimate of the operational emissions, location-based; with what is given, almost no range is left. {link}",
  "publish.huggingfaceRangeNothing":
    "Gramme {core}, data of {data}, method {method}: estimate of the operational emissions, location-based; nothing that is uncertain counts here. {link}",
  "publish.sources": "Sources",
  "publish.recompute": "Recompute: {link}",
  "publish.factors": "Factors",
  "publish.value": "Value",
  "publish.from": "Source",
  "publish.given": "our own figure",
  "publish.assumed": "assumed",
  "publish.published": "published",
  "publish.hours": "{n, plural, one {# hour} other {# hours}}",
  "publish.devicesAt": "{count} devices",
  "publish.device": "a device",
  "publish.coresOf": "{cores} cores of {name}",
  "publish.memoryOf": "{memory} of memory",
  "publish.unstatedHardware": "unstated hardware",
};
