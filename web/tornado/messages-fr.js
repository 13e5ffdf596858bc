// Les mots de l’image de la tornade.

/** @type {Record<string, string>} */
export default {
  "tornado.source":
    "calculé par Gramme avec les données du {version}\u202f; la source de chaque chiffre se trouve sous Méthode et données. Chaque barre est le résultat quand ce seul facteur va du 5ᵉ au 95ᵉ centile de sa fourchette.",
  "tornado.title": "Ce qui rend incertains {mass} de CO2e",
};
