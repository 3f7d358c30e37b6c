/** Made by `npm run corpus -- --learn`: how many meetings, people and awards of each kind in a hundred are right in the opened articles. */
export const openedRates: Readonly<Record<'meeting' | 'person' | 'award', Readonly<Record<string, number>>>> = {
  meeting: { "": 97, "committee_session, dated": 98, "congress, dated": 99, "congress, without a day": 96, "council_session, dated": 100, "council_session, without a day": 95, "government_meeting, dated": 98, "government_meeting, without a day": 87, "other, dated": 87, "other, without a day": 85, "review_conference, dated": 98, "review_conference, without a day": 100, "working_session, dated": 99, "working_session, without a day": 89 },
  person: { "": 96, "attendee": 98, "chair": 98, "speaker": 82 },
  award: { "": 98, "collective": 95, "household": 100, "individual": 100, "mixed": 99, "party_organization": 100 },
} // biome-ignore format: one table
