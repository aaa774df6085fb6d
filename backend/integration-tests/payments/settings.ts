export const HOOK_SECRET = "the-secret-of-the-bank-in-tests-only-here"
