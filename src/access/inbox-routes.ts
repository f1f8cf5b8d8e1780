/** Where each act on one's inbox and mail is. Apart from the shapes, so that the browser has the addresses without the library that checks shapes. */
const at = <Method extends 'GET' | 'POST' | 'PUT', Path extends `/${string}`>(method: Method, path: Path, summary: string) => ({
  method,
  path: `/api/v1${path}` as const,
  summary,
});

export const inboxRoutes = {
  list: at('GET', '/inbox', 'What one was told, newest first'),
  unread: at('GET', '/inbox/unread', 'How much of it is unread'),
  mark: at('PUT', '/inbox/notices/{id}', 'Mark one as read, or as unread'),
  markAll: at('POST', '/inbox/read', 'Mark as read everything up to one that was seen'),
  settings: at('GET', '/inbox/settings', 'Which mail one gets, when, and in which language'),
  setSettings: at('PUT', '/inbox/settings', 'Say which mail one wants, when, and in which language'),
  mail: at('GET', '/mail', 'Whether mail is sent, and what could not be delivered'),
  sendAgain: at('POST', '/mail/{id}/attempts', 'Try once more what could not be delivered'),
};

export type InboxRouteName = keyof typeof inboxRoutes;
