/** As the contract has it, which the browser does not load: from so many on nobody is told how many exactly. */
export const mostUnread = 100;
