// small_words.js: words so frequent that a card of a few words is seldom without one, by script and language.

const list = (words) => new Set(words.trim().split(/\s+/));

export const WORDS = {
  Latn: {
    en: list(`
      the of and to in is are be not for with on that by at from too it as or we they who which what how their
      our there this these have has will can only but more most than when where no into over about without
      gets out short little people between few some all any
    `),
    fr: list(`
      le la les des du une et est sont ne pas pour avec dans sur que qui par au aux ce ces leur leurs nous il
      elle ils ou où trop peu plus sans entre mais aucun aucune personne on se sa son ses être très d l n s c
      qu un de ni gens mal peu faible
    `),
    es: list(`
      el la los las de del y es son no para con en que quien quienes por al se su sus lo una un nos hay muy
      poco pocos pocas sin entre pero ninguna ningún nadie cuando donde más como está están demasiado un de ni
      si mal cosas algunos algunas
    `),
    sw: list(`
      ya wa na kwa ni la za cha vya katika hakuna watu sana si wala kama kuwa yao wao hii hizi hao hawana hana
      bila lakini kila au mwa pa ku mno huo hiyo yake zao hakuna haina wengi wachache kutoka
    `),
    pt: list(`
      o os as do da dos das e é são não para com em que quem por ao se seu sua uma um nos há muito pouco sem
      entre mas nenhum nenhuma ninguém quando onde mais como está estão
    `),
  },
  Deva: { hi: list(`है हैं का की के में नहीं और से को पर यह हो`), ne: list(`छ छन् हो र छैन छैनन् मा का को गर्न पनि हुन्छ भएको`) },
  Arab: {
    ur: list(`ہے ہیں کا کی کے میں نہیں اور سے کو`),
    fa: list(`است از که را این با برای نیست و در`),
    ar: list(`من في على لا أن إلى عن مع هذا التي الذي و`),
  },
};
