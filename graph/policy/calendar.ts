export * from '#verify/calendar.ts';
