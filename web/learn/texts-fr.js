// What a reader may want explained, in French. {symbol} is a constant of the method; nothing else here is computed.

/** @type {import("./texts-en.js").Texts} */
export default {
  topics: {
    co2e: {
      title: "CO2e",
      text: [
        "Produire de l’électricité et fabriquer du matériel émet plusieurs gaz à effet de serre\u00a0: surtout du dioxyde de carbone, mais aussi du méthane et du protoxyde d’azote. Pour les additionner, on exprime chacun par la quantité de dioxyde de carbone qui aurait un effet équivalent sur le climat, en général le réchauffement qu’il cause en cent ans. La somme est l’équivalent en dioxyde de carbone, noté CO2e.",
        "Cette mesure est une convention. Une autre durée donnerait un autre poids au méthane, et deux quantités égales de CO2e n’ont pas les mêmes effets à tous égards. Toutes les émissions de cette page sont en CO2e.",
      ],
    },
    intensity: {
      title: "Intensité carbone de l’électricité",
      text: [
        "La quantité de gaz à effet de serre derrière un kilowattheure, en grammes de CO2e. Là où l’eau, le vent ou le nucléaire alimentent le réseau, on compte en dizaines de grammes\u202f; là où c’est le charbon, en centaines. Le lieu peut donc à lui seul multiplier un résultat par dix.",
        "Gramme prend la moyenne annuelle de ce que le pays a produit, sur tout le cycle de vie\u00a0: l’extraction et le transport du combustible sont comptés. Aux États-Unis, au Canada et en Inde, les régions des clouds et les centres de calcul prennent le chiffre de la partie du pays où ils se trouvent. Une moyenne cache l’heure, la saison et les importations. Si vous connaissez l’intensité de votre réseau, donnez-la\u00a0: elle remplace celle-ci.",
      ],
    },
    pue: {
      title: "PUE",
      text: [
        "Le PUE (power usage effectiveness) est l’énergie de tout le centre de données divisée par celle de ses ordinateurs. Avec un PUE de 1,2, chaque kilowattheure de calcul en demande 0,2 de plus pour le refroidissement, l’alimentation et l’éclairage. Il ne peut pas être inférieur à 1\u202f; pour votre propre ordinateur, à la maison, écrivez 1.",
        "La plupart des valeurs publiées pour des régions de clouds vont de 1,07 à 1,46\u202f; la moyenne d’une enquête auprès d’exploitants est de {centrePue}. Gramme prend la valeur du lieu, sinon celle de son fournisseur, sinon une valeur supposée, qui est signalée. Un PUE bas ne dit ni si l’électricité est propre, ni si les ordinateurs sont bien utilisés.",
      ],
    },
    load: {
      title: "Puissance nominale et charge",
      text: [
        "La puissance nominale d’un appareil, ou TDP (thermal design power), est celle pour laquelle son refroidissement et son alimentation sont conçus. Un calcul l’atteint rarement tout le temps\u00a0: les appareils attendent des données et s’attendent les uns les autres. La part réellement consommée est la charge.",
        "Onze entraînements mesurés ont consommé de 27 à 92\u202f% de la puissance nominale, 54\u202f% en moyenne. Si vous ne dites rien, Gramme prend {load}, car l’entraînement des grands modèles de langue consomme davantage, et montre à côté le résultat à pleine puissance nominale, puisque beaucoup d’articles comptent ainsi. Une mesure vaut mieux que l’un et l’autre.",
      ],
    },
    embodied: {
      title: "Fabrication du matériel",
      text: [
        "L’extraction, la fabrication des puces, l’assemblage et le transport émettent avant même que l’appareil ne calcule. Ces émissions de fabrication sont réparties sur sa vie\u00a0: un calcul paie ses propres heures, sur {lifetimeYears} ans de service pendant lesquels l’appareil est utilisé {utilisation} du temps.",
        "Peu de fabricants publient des chiffres, et les études ne comptent pas les mêmes étapes\u00a0: pour un H100, NVIDIA donne 164\u202fkg jusqu’à la sortie d’usine, Boavizta 575 avec la fin de vie. Gramme prend la moyenne géométrique du plus bas et du plus haut et garde l’écart comme fourchette\u202f; un appareil que personne n’a étudié suit sa catégorie. Sur un réseau propre, cette part approche celle de l’électricité.",
      ],
    },
    accounts: {
      title: "Selon le lieu, selon le contrat",
      text: [
        "Le GHG Protocol compte l’électricité achetée de deux façons et demande les deux. La méthode fondée sur le lieu (location-based) prend la moyenne du réseau qui alimente les machines. La méthode fondée sur le marché (market-based) prend ce que dit le contrat, avec le mix du fournisseur et les certificats achetés.",
        "Le résultat de Gramme est fondé sur le lieu\u00a0: il montre ce que le réseau a émis en moyenne, quoi qu’on ait signé. Si vous connaissez l’intensité du contrat, donnez-la\u202f; le chiffre correspondant s’affiche à côté du résultat et ne le remplace jamais. Les intensités comprennent ici l’amont du combustible, que le Scope 2 exclut\u00a0: «\u00a0Méthode et données\u00a0» dit à quelle ligne d’un bilan va chaque chiffre.",
      ],
    },
    certificates: {
      title: "Certificats et compensation",
      text: [
        "Un certificat atteste qu’un kilowattheure d’électricité renouvelable a été produit quelque part, souvent au cours de la même année, et permet à son acheteur de s’en prévaloir. Le réseau qui alimente les machines de l’acheteur reste le même, et des études doutent que les certificats fassent produire plus d’électricité renouvelable.",
        "Une compensation est une réduction que l’on paie à quelqu’un d’autre. Selon une revue de plus de 2\u202f000 projets, moins de 16\u202f% de leurs crédits correspondaient à de vraies réductions. Gramme présente donc ce que disent les fournisseurs comme leurs propos, et les compensations à côté du résultat, sans jamais les soustraire. Ce qui réduit le résultat même, c’est d’utiliser moins d’électricité, ou une électricité plus propre.",
      ],
    },
    water: {
      title: "Eau",
      text: [
        "L’électricité prend de l’eau à deux endroits. Sur place, des centres de données s’en servent pour le refroidissement\u00a0: le WUE (water usage effectiveness) dit combien de litres pour chaque kilowattheure des ordinateurs. Ailleurs, les centrales en consomment, et la quantité dépend du mix du pays.",
        "Gramme multiplie la première par l’énergie des ordinateurs et la seconde par toute celle du bâtiment\u202f; il ne donne de somme que si les deux sont connues. Ces chiffres sont des moyennes d’un lieu, d’un fournisseur ou d’un pays. Un litre pèse plus lourd là où l’eau manque, ce qu’aucun d’eux ne dit.",
      ],
    },
    uncertainty: {
      title: "Le résultat est-il sûr\u202f?",
      text: [
        "Des nombres derrière le résultat peuvent être faux\u00a0: une charge que personne n’a mesurée, un réseau moyenné sur un pays et une année, un matériel dont la fabrication divise les études. Gramme donne à ces nombres, que la méthode énumère, une dispersion, avec sa source ou signalée comme appréciation, et recalcule le résultat en des milliers de points où tous varient ensemble. Neuf de ces résultats sur dix sont entre les deux bornes affichées.",
        "Les barres montrent quel facteur élargit le plus la fourchette, donc ce qu’il vaut la peine de mesurer. Une comparaison de deux lieux est plus sûre que chacun des deux chiffres, car ce qui est incertain dans les appareils est le même des deux côtés. La fourchette couvre ce qui est compté, et rien d’autre.",
      ],
    },
    unknown: {
      title: "Ce que l’estimation ne peut pas savoir",
      text: [
        "Quels calculs ont échoué ou ont été jetés, combien de temps des machines réservées sont restées inactives, ce qu’ont consommé le stockage et le réseau informatique\u00a0: à moins que vous ne les comptiez, ils ne sont pas dans le résultat. La machine autour des appareils non plus, tant que vous ne l’ajoutez pas\u202f; elle ajoute souvent de 20 à 90\u202f%.",
        "Une moyenne annuelle ignore l’heure du calcul, et ce qu’un calcul de plus change au réseau. Elle ignore qui aurait utilisé la machine sinon, et à quoi sert le modèle\u00a0: s’il est assez utilisé, répondre consomme plus que l’entraîner. Une estimation sert à décider et à rendre compte ouvertement, pas à régler des comptes au gramme près.",
      ],
    },
  },
  glossary: [
    ["Adaptateurs", "Petits ensembles de poids que l’on entraîne pendant que ceux du modèle restent figés."],
    ["Appareil", "Ce qui fait l’essentiel du calcul\u00a0: un GPU, un TPU ou un autre accélérateur."],
    [
      "Certificat",
      "Preuve qu’une unité d’électricité renouvelable a été produite quelque part, échangée à part de l’électricité.",
    ],
    ["Charge", "La part de sa puissance nominale qu’un appareil consomme réellement."],
    [
      "CO2e",
      "Équivalent en dioxyde de carbone\u00a0: tous les gaz à effet de serre, exprimés par le dioxyde de carbone d’effet équivalent.",
    ],
    ["Compensation", "Une réduction d’émissions faite ailleurs, que quelqu’un paie."],
    ["Cycle de vie", "Tout, de la mine aux déchets, et pas seulement la cheminée de la centrale."],
    [
      "Du berceau à la porte, du berceau à la tombe",
      "Des matières premières à la sortie d’usine, ou à la fin de vie de l’appareil\u00a0: deux façons de délimiter la fabrication.",
    ],
    ["Émissions de fabrication", "Ce qu’a émis la fabrication du matériel, dont chaque heure d’usage porte une part."],
    ["Émissions opérationnelles", "Ce qu’a émis la production de l’électricité du calcul."],
    ["Fondé sur le lieu", "Compté d’après le réseau qui alimente les machines."],
    ["Fondé sur le marché", "Compté d’après les contrats et les certificats de l’acheteur d’électricité."],
    ["Hôte", "La machine autour des appareils, avec ses processeurs et sa mémoire."],
    ["Intensité carbone de l’électricité", "Grammes de CO2e pour chaque kilowattheure d’un réseau."],
    ["kWh", "Kilowattheure\u00a0: ce qu’un appareil de 1\u202f000\u202fwatts consomme en une heure."],
    [
      "Périmètre",
      "Ce qu’une estimation compte et ce qu’elle laisse de côté. Des chiffres de périmètres différents ne se comparent pas.",
    ],
    ["PUE", "Power usage effectiveness\u00a0: énergie du centre de données divisée par celle de ses ordinateurs."],
    [
      "Rendement de calcul (MFU)",
      "La part de la performance de crête d’un appareil que l’arithmétique de l’entraînement atteint.",
    ],
    [
      "SCI",
      "Software Carbon Intensity (ISO/IEC 21031)\u00a0: émissions opérationnelles et de fabrication par unité fonctionnelle.",
    ],
    [
      "Scopes 1, 2 et 3",
      "Les divisions d’un bilan selon le GHG Protocol\u00a0: émissions directes, énergie achetée, et tout ce qui vient avant et après.",
    ],
    ["TDP", "Thermal design power\u00a0: les watts pour lesquels le refroidissement d’un appareil est conçu."],
    ["Unité fonctionnelle", "Ce par quoi on divise les émissions\u00a0: une époque, une image, un million de tokens."],
    ["WUE", "Water usage effectiveness\u00a0: litres d’eau sur place pour chaque kilowattheure des ordinateurs."],
  ],
  why: {
    lacoste:
      "Pourquoi le lieu, la durée et le matériel décident des émissions d’un entraînement. Le calculateur dont celui-ci prend la suite.",
    strubell:
      "Ce que coûte l’entraînement de modèles de langue, en argent et en carbone\u202f; l’article qui a posé la question.",
    schwartz: "Plaide pour que les articles donnent l’efficacité à côté de la précision.",
    henderson:
      "Comment suivre l’énergie et le carbone pendant un calcul, et en rendre compte partout de la même façon.",
    lannelongue: "La méthode de Green Algorithms, avec processeurs, mémoire et PUE. Gramme sait compter ainsi.",
    patterson:
      "Comment le modèle, le centre de données, le processeur et le lieu se multiplient, pour T5, GPT-3 et d’autres.",
    dodge:
      "Des entraînements mesurés dans le cloud, par région et par heure du jour\u202f; la source de la charge retenue ici.",
    bloom: "Un grand modèle sur tout son cycle de vie, de la fabrication des équipements aux réponses.",
    inference: "Ce que répondre consomme\u00a0: des modèles à tout faire face à des modèles faits pour une tâche.",
    gupta: "Pourquoi fabriquer le matériel pèse de plus en plus à côté de son usage.",
    water: "Comment estimer l’eau derrière un modèle, sur place et ailleurs.",
    certificates: "Pourquoi les certificats font paraître les réductions annoncées plus grandes qu’elles ne sont.",
    offsets: "Quelle part de ce que promettent les crédits carbone a été obtenue.",
    scope2: "Les règles pour compter l’électricité achetée, selon le lieu et selon le marché.",
    sci: "La norme des émissions par unité de ce que fait un logiciel.",
  },
};
