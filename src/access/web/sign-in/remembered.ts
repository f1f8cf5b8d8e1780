/** Whether there is sign-in at this address, so that who is signed in is asked for together with the first page, and not after it. */
const key = 'gradus-sign-in';

export function rememberSignIn(): void {
  try {
    localStorage.setItem(key, 'here');
  } catch {
    // Storage may be closed to this page: then it is asked one after the other.
  }
}

export function isSignInRemembered(): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}
