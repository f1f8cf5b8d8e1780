/** Why a password that was chosen is not taken, by the code of the refusal. */
export const passwordRefusals = {
  PASSWORD_SHORT: 'password',
  PASSWORD_LONG: 'password',
  PASSWORD_GUESSABLE: 'password',
} as const;
