/** Small words that carry French grammar. */
export const functionWords = {
  articles: `ancien ancienne anciens anciennes le la les l un une des du notre nos votre vos leur leurs son sa ses mon ma mes ce cet cette ces tout tous toute
    toutes chaque plusieurs quelques aucun aucune nouveau nouvelle nouveaux nouvelles nouvel autre autres premier première principaux
    principales principal`,
  prepositions: `à au aux dans en sur sous pour par avec sans chez entre vers depuis avant après pendant durant dès jusque contre
    selon parmi malgré via d_ici d_après hors grâce lors auprès vs concernant`,
  of: `de d du des`,
  auxiliaries: `est sont a ont était étaient ait aient soit soient été avons avez sommes êtes sera seront aura auront serait seraient avoir être
    ayant étant avait avaient`,
  modals: `doit doivent peut peuvent devra devront va vont veut veulent pourra pourront fait font`,
  pronouns: `nous vous ils elles il elle on je tu ceux celles celui celle qui s se y en ne n`,
  relatives: `qui que qu dont où lequel laquelle lesquels lesquelles quand lorsque parce si mais afin tandis`,
  and: `et ou & plus puis ainsi`,
  negations: `ne n pas plus jamais sans zéro aucun aucune ni rien personne non`,
  fillers: `nous on je devons devoir avoir va allons vouloir voulons souhaitons visons à de d d_ici fin il faut vais
    s se y aussi enfin réussir parvenir arriver continuer commencer chercher viser nettement pleinement toujours encore l
    ayons soyons avons ont a ai veut veux pu`,
  adverbs: `fois pas plus moins mieux encore déjà enfin aujourd_hui maintenant désormais ne seulement toujours jamais
    souvent correctement eux_mêmes elles_mêmes seuls seules en_ligne vraiment au_moins presque près
    environ bien nettement pleinement `,
  purpose: `pour afin_de afin_d afin_que pour_que de_manière_à dans_le_but_de dans_l_objectif_de en_vue_de de_sorte_que
    permettant visant`,
  means: `par via grâce_à grâce_au grâce_aux au_moyen_de à_travers avec en moyennant suite_à en_raison_de`,
  insteadOf: `plutôt_que plutôt_que_de au_lieu_de au_lieu_d`,
  outOf: `sur parmi`,
  trend: `en_baisse en_hausse en_recul en_progression en_chute`,
  numbers: `un une deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante cent
    cents mille million millions milliard demi double triple`,
} as const;
