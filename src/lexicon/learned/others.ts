/** Made by `npm run corpus -- --learn`: how many meetings, people and awards of each kind in a hundred are right in the opened articles. */
export const openedRates: Readonly<Record<'meeting' | 'person' | 'award', Readonly<Record<string, number>>>> = {
  meeting: { "": 98, "committee_session, dated": 65, "congress, dated": 99, "congress, without a day": 97, "council_session, dated": 100, "council_session, without a day": 96, "government_meeting, dated": 98, "government_meeting, without a day": 88, "other, dated": 91, "other, without a day": 86, "review_conference, dated": 98, "review_conference, without a day": 100, "working_session, dated": 99, "working_session, without a day": 84 },
  person: { "": 95, "attendee": 97, "chair": 98, "speaker": 80 },
  award: { "": 98, "collective": 95, "household": 100, "individual": 100, "mixed": 99, "party_organization": 100 },
} // biome-ignore format: one table
