/** Text without diacritics, in lower case: 'Đắk Lắk' is 'dak lak'. */
export const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase()
