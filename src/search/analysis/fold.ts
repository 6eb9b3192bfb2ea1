const ligatures: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', đ: 'd', ł: 'l', ı: 'i' };

/**
 * Letters without accents, case, ligatures and invisible characters, with one kind of apostrophe and
 * hyphen: `L’Œuvre` becomes `l'oeuvre`.
 */
export const fold = (text: string): string =>
  text
    .replace(/[’ʼ‘`´′]/g, "'") // before NFKD, which makes a space and a mark of ´
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[œæßøđłı]/g, (letter) => ligatures[letter] ?? letter)
    .replace(/[‐‑]/g, '-');
