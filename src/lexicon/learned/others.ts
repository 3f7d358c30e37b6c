/** Made by `npm run corpus -- --learn`: how many meetings, people and awards of each kind in a hundred are right in the opened articles. */
export const openedRates: Readonly<Record<'meeting' | 'person' | 'award', Readonly<Record<string, number>>>> = {
  meeting: { "": 93, "congress, dated": 96, "congress, without a day": 79, "council_session, dated": 97, "council_session, without a day": 83, "government_meeting, dated": 95, "government_meeting, without a day": 96, "other, dated": 84, "other, without a day": 72, "review_conference, dated": 96, "review_conference, without a day": 90, "working_session, dated": 99, "working_session, without a day": 95 },
  person: { "": 93, "attendee": 94, "chair": 97, "speaker": 80 },
  award: { "": 98, "collective": 96, "household": 99, "individual": 99, "mixed": 99, "party_organization": 100 },
} // biome-ignore format: one table
