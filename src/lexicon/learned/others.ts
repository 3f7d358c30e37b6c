/** Made by `npm run corpus -- --learn`: how many meetings, people and awards of each kind in a hundred are right in the opened articles. */
export const openedRates: Readonly<Record<'meeting' | 'person' | 'award', Readonly<Record<string, number>>>> = {
  meeting: { "": 93, "congress, dated": 97, "congress, without a day": 79, "council_session, dated": 98, "council_session, without a day": 82, "government_meeting, dated": 96, "government_meeting, without a day": 97, "other, dated": 88, "other, without a day": 72, "review_conference, dated": 96, "review_conference, without a day": 91, "working_session, dated": 95, "working_session, without a day": 76 },
  person: { "": 93, "attendee": 94, "chair": 98, "speaker": 79 },
  award: { "": 98, "collective": 96, "household": 100, "individual": 99, "mixed": 99, "party_organization": 100 },
} // biome-ignore format: one table
