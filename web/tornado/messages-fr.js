// Les mots de l’image de la tornade.

/** @type {Record<string, string>} */
export default {
  "tornado.source":
    "calculé par Gramme avec les données du {version}\u202f; la source de chaque chiffre se trouve sous Méthode et données. Chaque barre est le résultat quand ce seul facteur est bas ou haut.",
};
