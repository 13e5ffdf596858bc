// French: what providers say of their electricity, which data/providers.json holds in English.

/** @type {Record<string, string>} */
export const claims = {
  "claim.alibaba.renewable-matching":
    "L’électricité propre a représenté 56\u202f% de la consommation de ses propres centres de données pendant l’exercice 2024",
  "claim.aws.renewable-matching":
    "Toute son électricité de 2025 a été couverte par des sources renouvelables, pour la troisième année",
  "claim.azure.renewable-matching":
    "A couvert son électricité annuelle dans le monde entier par des énergies renouvelables en 2025",
  "claim.azure.offsets": "Veut être négatif en carbone d’ici à 2030, et achète pour cela du retrait de carbone",
  "claim.gcp.renewable-matching":
    "A couvert son électricité annuelle par des achats d’énergies renouvelables en 2025\u202f; heure par heure, 65\u202f% en étaient décarbonés",
  "claim.gcp.offsets": "A dit en 2020 être neutre en carbone depuis 2007",
  "claim.ibm.renewable-matching":
    "74\u202f% de l’électricité de ses centres de données venaient de sources renouvelables en 2023",
  "claim.oci.renewable-matching":
    "92\u202f% de l’électricité de ses régions étaient renouvelables ou couverts pendant l’exercice 2025\u202f; 19\u202f% en Asie et dans le Pacifique",
  "claim.ovh.renewable-matching":
    "78\u202f% de l’électricité de ses centres de données venaient de sources renouvelables pendant l’exercice 2021",
  "claim.ovh.offsets":
    "Veut équilibrer par la compensation, à partir de 2025, ses émissions directes et celles de son électricité",
  "claim.scaleway.renewable-matching":
    "A dit en 2020 que toute son électricité venait de l’hydraulique et d’autres sources renouvelables",
  "claim.tencent.renewable-matching": "S’est engagé à n’utiliser que de l’électricité verte d’ici à 2030",
  "claim.tencent.offsets": "S’est engagé à la neutralité carbone d’ici à 2030, avec peu de compensations",
};
