/** Changes whenever a rule or a surface changes what is read; stored with every fact. */
export const extractorVersion = '0.2.0'
