// Sources of computing centres: the words by which the raw file names them, and what they are.

const facts = "Facts only; the page's own terms";

/** @param {RegExp} says @param {string} id @param {string} title @param {string} publisher @param {string} url */
const page = (says, id, title, publisher, url) => ({ says, id, title, publisher, licence: facts, url });
/** @param {RegExp} says @param {string} id @param {string} title @param {string} publisher @param {string} path @param {string} [licence] */
const repository = (says, id, title, publisher, path, licence = "Facts only; the repository's own terms") => ({
  says,
  id,
  title,
  publisher,
  licence,
  url: `https://github.com/${path}`,
});

const measured = [
  page(
    /Poro 34B paper sec/,
    "poro-34b-2024",
    "Poro 34B and the Blessing of Multilinguality, section 3.3, citing the operator",
    "TurkuNLP, Silo AI",
    "https://arxiv.org/abs/2404.01856",
  ),
  page(
    /csc\.fi\/en\/corporate-social-responsibility/,
    "csc-environment",
    "Environmental responsibility",
    "CSC - IT Center for Science",
    "https://www.csc.fi/en/corporate-social-responsibility-environmental-responsibility",
  ),
  page(
    /csc\.fi\/en\/web\/guest/,
    "csc-responsibility",
    "Social responsibility and the environment",
    "CSC - IT Center for Science",
    "https://csc.fi/en/web/guest/yhteiskuntavastuu-vastuu-ymparistosta",
  ),
  page(
    /dcsawards\.com/,
    "lefdal-mine",
    "Lefdal Mine Datacenter: award entry",
    "Lefdal Mine Datacenter",
    "https://dcsawards.com/entry-details/5?id=1098",
  ),
  repository(
    /EPCCed\/green-hpc/,
    "epcc-green-hpc",
    "Green HPC lectures: energy efficiency (commit 76238186)",
    "EPCC, University of Edinburgh",
    "EPCCed/green-hpc",
  ),
  page(
    /ttsp\.com/,
    "west-cambridge-data-centre",
    "West Cambridge Data Centre",
    "TTSP, architects",
    "http://www.ttsp.com/projects/west-cambridge-data-centre",
  ),
  page(
    /measuring-efficiency-pue/,
    "nrel-esif-pue",
    "Measuring efficiency: power usage effectiveness of the ESIF data centre",
    "National Renewable Energy Laboratory",
    "https://www.nrel.gov/computational-science/measuring-efficiency-pue.html",
  ),
  page(
    /NREL TP-7A40-72196/,
    "nrel-2018-esif",
    "NREL/TP-7A40-72196: thermosyphon cooler hybrid system for water savings in an energy-efficient HPC data center (2018)",
    "National Renewable Energy Laboratory",
    "https://www.nrel.gov/docs/fy18osti/72196.pdf",
  ),
  page(
    /Sharma et al\. 2017/,
    "sharma-2017-mghpcc",
    "Sharma et al. 2017, Design and operational analysis of a green data center, IEEE Internet Computing 21(4), 16-24",
    "IEEE",
    "https://www.computer.org/csdl/magazine/ic/2017/04",
  ),
  page(
    /Nikkei 2017-04-19/,
    "nikkei-2017-tsubame3",
    "TSUBAME3.0 announced, Nikkei of 2017-04-19, as quoted in a weblog",
    "Nikkei",
    "http://blog.goo.ne.jp/kzunoguchi/e/d580f4b236ad83bea4619810e803619c",
  ),
];

const claims = [
  page(
    /ilrestodelcarlino/,
    "carlino-leonardo",
    "Leonardo, il cervellone dei record",
    "Il Resto del Carlino",
    "https://www.ilrestodelcarlino.it/bologna/cronaca/leonardo-il-cervellone-dei-record-alla-scoperta-del-nuovo-gioiello-del-cineca-cd02ef36",
  ),
  page(
    /^https:\/\/um\.baden-wuerttemberg\.de/,
    "um-bw-hlrs",
    "Blauer Engel für das HLRS",
    "Ministry of the Environment, Baden-Württemberg",
    "https://um.baden-wuerttemberg.de/de/klima-energie/klimaschutz/klimaneutrale-landesverwaltung/green-it/kompetenzstelle-green-it/praxisberichte/blauer-engel-fuer-hlrs",
  ),
  page(
    /schwaebische\.de/,
    "schwaebische-supermuc",
    "Inbetriebnahme des Höchstleistungsrechners SuperMUC-NG",
    "Schwäbische Zeitung",
    "https://www.schwaebische.de/sueden/bayern_artikel,-inbetriebnahme-des-h%C3%B6chstleistungsrechners-supermuc-ng-_arid,10937416.html",
  ),
  page(
    /^https:\/\/www\.dkrz\.de/,
    "dkrz-energy",
    "Energieeffizienz",
    "Deutsches Klimarechenzentrum",
    "https://www.dkrz.de/de/systeme/energieeffizienz",
  ),
  page(
    /actu-environnement/,
    "actu-environnement-jean-zay",
    "Récupération de chaleur: un supercalculateur du CNRS alimente le réseau de chauffage du campus de Saclay",
    "Actu-Environnement",
    "https://www.actu-environnement.com/ae/news/recuperation-chaleur-supercalculateur-cnrs-alimente-reseau-chauffage-campus-saclay-43660.php4",
  ),
  page(
    /capacitymedia/,
    "capacity-luxconnect",
    "Beyond profit: how public backing can drive data centre sustainability",
    "Capacity Media",
    "https://www.capacitymedia.com/article/2eglqmit2dy5yeb84a2o0/long-reads/article-beyond-profit-how-public-backing-can-drive-data-centre-sustainability",
  ),
  page(
    /^https:\/\/byteseu\.com/,
    "byteseu-gefion",
    "Gefion, Denmark's first AI supercomputer",
    "Bytes Europe",
    "https://byteseu.com/517320",
  ),
  page(
    /vertatique/,
    "vertatique-nwsc",
    "NCAR's NWSC scientific data center",
    "Vertatique",
    "http://vertatique.com/ncar039s-nwsc-scientific-data-center-highlights-efficiencyvssustainability-discussion",
  ),
  page(
    /^http:\/\/en\.wikipedia\.org/,
    "wikipedia-mghpcc",
    "Massachusetts Green High Performance Computing Center",
    "Wikipedia",
    "https://en.wikipedia.org/wiki/Massachusetts_Green_High_Performance_Computing_Center",
  ),
  repository(
    /^github\.com\/ARCHER2-HPC/,
    "archer2-docs",
    "ARCHER2 documentation: energy use (commit 7a5396d4)",
    "EPCC, University of Edinburgh",
    "ARCHER2-HPC/archer2-docs",
  ),
];

const systems = [
  page(
    /TOP500 June 2025/,
    "top500-2025-06",
    "TOP500 list, June 2025",
    "TOP500",
    "https://www.top500.org/lists/top500/2025/06/",
  ),
  page(
    /TOP500 June 2024/,
    "top500-2024-06",
    "TOP500 list, June 2024",
    "TOP500",
    "https://www.top500.org/lists/top500/2024/06/",
  ),
  repository(
    /opensciencegrid\/topology|OSG topology/,
    "osg-topology",
    "OSG topology (commit 5270db32)",
    "Open Science Grid",
    "opensciencegrid/topology",
    "Apache-2.0",
  ),
  repository(
    /TRUBA-HPC\/Belgeler/,
    "truba-eurohpc",
    "TRUBA documentation: EuroHPC supercomputers (commit 30b58fdb)",
    "TÜBİTAK ULAKBİM",
    "TRUBA-HPC/Belgeler",
  ),
  repository(
    /mila-iqia\/mila-docs/,
    "mila-docs",
    "Mila documentation: clusters and their environmental impact (commit 12229ef4)",
    "Mila",
    "mila-iqia/mila-docs",
  ),
  repository(
    /CSCfi\/csc-user-guide/,
    "csc-user-guide",
    "CSC user guide: available systems (commit dff081f2)",
    "CSC - IT Center for Science",
    "CSCfi/csc-user-guide",
    "CC BY 4.0",
  ),
  repository(
    /nf-core\/configs/,
    "nf-core-configs",
    "nf-core institutional profiles (commit 6799ce15)",
    "nf-core",
    "nf-core/configs",
    "MIT",
  ),
  repository(
    /UPPMAX\/UPPMAX-documentation/,
    "uppmax-docs",
    "UPPMAX documentation: cluster guides",
    "UPPMAX",
    "UPPMAX/UPPMAX-documentation",
  ),
  repository(/LSquarzoni\/GreenTeam/, "m100-exadata", "M100 ExaData: Marconi100", "GreenTeam", "LSquarzoni/GreenTeam"),
  repository(
    /hpcleuven\/VscDocumentation/,
    "vsc-docs",
    "VSC documentation: Tier-1 Hortense (commit f320f4f8)",
    "Vlaams Supercomputer Centrum",
    "hpcleuven/VscDocumentation",
  ),
  repository(
    /ULHPC\/ulhpc-docs/,
    "ulhpc-docs",
    "ULHPC documentation: data centre",
    "University of Luxembourg",
    "ULHPC/ulhpc-docs",
  ),
  repository(
    /EPCCed\/cirrus-docs/,
    "cirrus-docs",
    "Cirrus documentation",
    "EPCC, University of Edinburgh",
    "EPCCed/cirrus-docs",
  ),
  repository(
    /sulis-hpc/,
    "sulis-docs",
    "Sulis documentation (commit 3d65c92a)",
    "University of Warwick",
    "sulis-hpc/sulis-hpc.github.io",
  ),
  page(/sigma2\.no/, "sigma2-systems", "National e-infrastructure: systems", "Sigma2", "https://www.sigma2.no/a2"),
  page(
    /docs\.alliancecan\.ca/,
    "alliance-graham",
    "Graham",
    "Digital Research Alliance of Canada",
    "https://docs.alliancecan.ca/wiki/Graham/en",
  ),
  page(
    /news\.mynavi\.jp/,
    "mynavi-tsubame3",
    "TSUBAME3.0 announced",
    "Mynavi News",
    "https://news.mynavi.jp/article/20170220-a248/",
  ),
  page(
    /GitHub index file id 17033807080/,
    "thermoparser-2023",
    "ThermoParser: acknowledgements name Baskerville and its operator",
    "Journal of Open Source Software",
    "https://joss.theoj.org/",
  ),
  page(
    /GitHub index file id 46459821752/,
    "eftekhari-2025",
    "On the Importance of Gaussianizing Representations: the authors' affiliation",
    "Proceedings of Machine Learning Research 267",
    "https://proceedings.mlr.press/v267/",
  ),
  page(
    /Forschungszentrum Jülich campus/,
    "juelich-campus",
    "Forschungszentrum Jülich: address and directions",
    "Forschungszentrum Jülich",
    "https://www.fz-juelich.de/",
  ),
  repository(
    /KAUST, github\.com/,
    "himcm-top500-points",
    "TOP500 sites with coordinates",
    "Zixuan Wang",
    "Zixuan-Wang1215/HiMCM-15057",
  ),
];

/** In the order in which a text that names several is read. */
export const centreSources = [...measured, ...claims, ...systems];
