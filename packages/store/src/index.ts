export { type Access, type CommitteeAccess, type Tx, withAccess } from './access.ts';
export { addAbsence, withdrawAbsence } from './calendar/absences.ts';
export { closeFeed, feedSince, findFeed, openFeed } from './calendar/feed.ts';
export {
  type CalendarInterview,
  type FedInterview,
  calendarInterviews,
  unnamedInterviews,
} from './calendar/interviews.ts';
export {
  type OfferSeats,
  listOfferSeats,
  saveOfferSeats,
  startedOffers,
} from './calendar/seats.ts';
export { interviewLengths, saveInterviewLength } from './calendar/interview-lengths.ts';
export { addRoom, closeRoom, listRooms, takenPlaces } from './calendar/rooms.ts';
export { type WhichCalendars, loadCalendar, loadCalendars } from './calendar/load.ts';
export { saveWorkingWeek, workingWeeks } from './calendar/working-weeks.ts';
export type { Instant } from './column-types.ts';
export {
  findProductionUnit,
  latestProductionUnits,
  searchProductionUnits,
  seatsAt,
} from './companies/find.ts';
export { saveProductionUnits } from './companies/save.ts';
export { type KeptAlliance, listAlliances, saveAlliances } from './effort/alliances.ts';
export {
  endFigureTarget,
  type FigureTarget,
  listFigureTargets,
  saveFigureTargets,
  withdrawFigureTarget,
} from './effort/figure-targets.ts';
export {
  type CountedJobOrder,
  findJobOrder,
  type KeptJobOrder,
  listJobOrders,
  saveJobOrders,
} from './effort/job-orders.ts';
export { endOfferPrice, listOfferPrices, saveOfferPrices } from './effort/offer-prices.ts';
export type { ChangeSource, Database, HistoryAction, Role } from './database.ts';
export * from './embedded/index.ts';
export type { NewFact, NewFactOf } from './facts/fact.ts';
export { loadRecords } from './facts/load-records.ts';
export { type DecisionLine, type JournalLine, latestDecisions } from './steps/journal.ts';
export {
  availabilityCaseOpenedBy,
  awaitingApproval,
  type AwaitingApproval,
} from './availability/availability-cases.ts';
export { letterEvidence } from './availability/letter-evidence.ts';
export {
  type LetterMove,
  moveLetters,
  sendOnPaper,
  withdrawLetters,
} from './letters/deliveries.ts';
export { type Dispatched, dispatchLetters, markPrinted } from './letters/dispatch.ts';
export {
  findLetter,
  type LetterDelivery,
  type LetterLine,
  type LetterRecord,
  lettersOf,
} from './letters/letters.ts';
export {
  countQueuedLetters,
  type QueuedLetter,
  queuedLetters,
  rejectedLetters,
  type WaitingLetter,
} from './letters/queue.ts';
export {
  keptTemplate,
  type KeptTemplate,
  listTemplates,
  saveTemplate,
  templateOf,
  type TemplateVersion,
} from './letters/templates.ts';
export { senderOf } from './letters/write.ts';
export {
  receiveCitizen,
  type ReceptionRequest,
  type ReceptionResult,
} from './steps/receive-citizen.ts';
export {
  caseVersions,
  loadStepCase,
  type StepCase,
  type StepRequest,
  type StepResult,
  takeStep,
} from './steps/take-step.ts';
export { type Correction, type CorrectionOf, recordFacts, supersede } from './facts/record.ts';
export { loadUndoable } from './steps/undo.ts';
export { type HistoryLine, type HistoryPart, historyOf } from './history.ts';
export { type DecisionDetails, decisionsOf, findDecision } from './case-page/decision.ts';
export { type JournalPart, type JournalQuery, journalPart } from './case-page/journal.ts';
export {
  type LetterHead,
  type WholeLetter,
  letterHeads,
  wholeLetters,
} from './case-page/letters.ts';
export {
  type ChangeMark,
  hasChangedSince,
  newestChange,
  personsChangedSince,
  settledMoment,
} from './figures/changes.ts';
export type { FactChanges } from './figures/fact-changes.ts';
export { freezeFigure, type FreezeRequest } from './figures/freeze.ts';
export { findFrozen, type FrozenFigure, listFrozen } from './figures/frozen.ts';
export {
  type CitizensMoved,
  type InhabitantsChanged,
  type ThenDiffers,
  type Verification,
  type VerifiedCell,
  verifyFigure,
} from './figures/verify.ts';
export { loadPopulation, loadSnapshot, renewSnapshot } from './figures/load.ts';
export { type Everybody, loadEverybody } from './figures/load-everybody.ts';
export { keepSettledRows, type SettledRows } from './figures/settled-rows.ts';
export { loadRefundCases } from './economy/refund-cases.ts';
export { loadRefundLedger } from './economy/refund-ledger.ts';
export type { WhichPopulation } from './figures/people.ts';
export { isId, newId } from './id.ts';
export { type ImportOptions, type ImportResult, importFolder } from './import/import-folder.ts';
export type { FileCount } from './import/count-rows.ts';
export { knownTo } from './import/delivered.ts';
export type { ImportProgress } from './import/progress.ts';
export { lookIntoFolder, mostBytesPerFile, mostBytesPerFolder } from './import/read-folder.ts';
export { inhabitantsOf, saveInhabitants } from './inhabitants.ts';
export {
  type MunicipalityRow,
  listMunicipalities,
  municipalityOf,
  saveMunicipality,
} from './municipality.ts';
export { type Store, type StoreOptions, openStore } from './open.ts';
export {
  type CitizenCase,
  type Sought,
  type Walked,
  type Which,
  findCitizens,
  loadCaseload,
  loadCitizen,
  revealCpr,
  walkCaseload,
} from './people/citizen.ts';
export { namePersons, type NamedPerson, type NamedPersons } from './people/name-persons.ts';
export type { Citizen, Named } from './people/person.ts';
export { type RecentCase, recentCases } from './people/recent.ts';
export { caseloadSizes } from './people/caseload-sizes.ts';
export {
  type Employee,
  type Unit,
  accessOf,
  committeeAccessOf,
  findEmployee,
  listEmployees,
  listUnits,
} from './people/employees.ts';
export {
  type NewEmployee,
  type NewPerson,
  type NewUnit,
  saveEmployees,
  savePersons,
  saveUnits,
} from './people/save.ts';
export type { Recording } from './recording.ts';
export { type SavedView, deleteView, listSavedViews, renameView, saveView } from './saved-views.ts';
export { type Session, createSession, endSession, findSession } from './sessions.ts';
export { StoreError, type StoreErrorCode } from './store-error.ts';
export { type Promised, promisesUntil } from './tasks/promises.ts';
export { type Reminder, addReminder, finishReminder, remindersUntil } from './tasks/reminders.ts';
export {
  type Participant,
  findProject,
  listProjects,
  participantsOf,
  projectHistory,
  saveProject,
} from './projects/projects.ts';
export { type EvaluatedParticipant, evaluatedParticipants } from './projects/evaluated.ts';
export {
  type EvaluationVerification,
  freezeEvaluation,
  verifyEvaluation,
  type VerifiedLine,
} from './projects/freeze-evaluation.ts';
export {
  type EvaluationPrice,
  findFrozenEvaluation,
  type FrozenEvaluation,
  listFrozenEvaluations,
} from './projects/frozen-evaluations.ts';
export {
  type ExternalTableLine,
  type ExternalTableSaved,
  type KeptExternalTable,
  currentExternalTable,
  externalRowsOf,
  findExternalTable,
  listExternalTables,
  saveExternalTable,
} from './external/tables.ts';
export {
  type ExternalAsked,
  type ExternalAttempt,
  listExternalAttempts,
  saveExternalAttempt,
} from './external/attempts.ts';
export {
  externalVersions,
  type ExternalVersion,
  listWithdrawnTables,
  restoreExternalTable,
  withdrawExternalTable,
  type WithdrawnTable,
} from './external/versions.ts';
export {
  type AccountFile,
  type AccountMonthLine,
  accountMonthLines,
  currentAccounts,
  saveAccounts,
} from './budget/accounts.ts';
export { listBudgetEntries, saveBudgetEntries, withdrawBudgetEntry } from './budget/entries.ts';
export { type KeptBudget, loadBudget } from './budget/load.ts';
export {
  type BudgetCount,
  type BudgetRemark,
  listBudgetCounts,
  listBudgetProfiles,
  listBudgetRemarks,
  saveBudgetCounts,
  saveBudgetProfiles,
  saveBudgetRemarks,
} from './budget/of-posts.ts';
export { endBudgetPost, listBudgetPosts, saveBudgetPosts } from './budget/posts.ts';
export {
  type BudgetSettings,
  budgetSettings,
  saveAccountColumns,
  saveBudgetLimits,
} from './budget/settings.ts';
export {
  type BenchmarkContent,
  type BenchmarkFile,
  type BenchmarkFileLine,
  type NewBenchmarkFile,
  benchmarkFileLines,
  countBenchmarkFiles,
  currentBenchmarkFiles,
  saveBenchmarkFile,
  withdrawBenchmarkFile,
} from './benchmark/files.ts';
export {
  type BenchmarkParticipant,
  type BenchmarkRound,
  findBenchmarkRound,
  listBenchmarkParticipants,
  listBenchmarkRounds,
  saveBenchmarkParticipants,
  saveBenchmarkRound,
  withdrawBenchmarkParticipant,
} from './benchmark/rounds.ts';
export {
  type BenchmarkAnswer,
  type BenchmarkComment,
  listBenchmarkAnswers,
  listBenchmarkComments,
  saveBenchmarkAnswers,
  saveBenchmarkComment,
} from './benchmark/words.ts';
export {
  type AccountKind,
  type AccountVersion,
  type EconomyAccount,
  economyAccountVersions,
  findEconomyAccount,
  listEconomyAccounts,
  saveEconomyAccount,
  withdrawEconomyAccount,
} from './economy/accounts.ts';
export {
  listCeilingValues,
  saveCeilingValues,
  withdrawCeilingValue,
} from './economy/ceiling-values.ts';
export {
  type FinanceEntry,
  listFinanceInputs,
  saveFinanceInputs,
} from './economy/finance-inputs.ts';
export {
  type BusinessCaseMonth,
  listBusinessCaseMonths,
  saveBusinessCaseMonth,
  withdrawBusinessCaseMonth,
} from './economy/case-months.ts';
export {
  fileOfWeeks,
  listRefundFiles,
  type NewRefundFile,
  type RefundFile,
  saveRefundFile,
  withdrawRefundFile,
} from './reconcile/files.ts';
export { loadRefundClaims, personsByCpr, personsReached } from './reconcile/claims.ts';
export {
  type KeptRefundNote,
  listRefundNotes,
  type RefundNote,
  saveRefundNote,
  withdrawRefundNote,
} from './reconcile/notes.ts';
export {
  type KeptReplay,
  listReformReplays,
  type ReformReplay,
  saveReformReplay,
} from './economy/reform-replays.ts';
export { replayCases } from './economy/replay-cases.ts';
export { type Attendance, attendanceVersion, saveAttendance } from './committee/attendance.ts';
export { type AgendaChange, agendaChanges } from './committee/agenda-journal.ts';
export {
  mattersOnComing,
  moveToMeeting,
  agendaVersion,
  orderAgenda,
  putOnAgenda,
  takeOffAgenda,
} from './committee/agenda.ts';
export {
  approvalsOf,
  awaitingSignature,
  type KeptApproval,
  type KeptRemark,
  remarksOf,
  signatureSheet,
  type Signature,
  signMinutes,
} from './committee/approvals.ts';
export {
  type ArchiveContent,
  type ArchiveDoubt,
  type ArchiveFile,
  type ArchiveLine,
  archiveVersion,
  archiveWith,
  findArchive,
  listArchive,
  saveArchive,
} from './committee/archive.ts';
export {
  keepArchiveMeeting,
  meetingOn,
  withdrawArchiveMeeting,
} from './committee/archive-meeting.ts';
export {
  addFile,
  attachmentsOf,
  fileOf,
  filesOf,
  findAttachment,
  type KeptAttachment,
  type KeptFile,
  saveAttachments,
  type SentDocument,
  withdrawAttachment,
} from './committee/attachments.ts';
export {
  type Ballot,
  ballotsOf,
  type Cast,
  castsOf,
  saveBallot,
  saveCast,
} from './committee/ballots.ts';
export { type CommitteeBody, listBodies, saveBody } from './committee/bodies.ts';
export { bodyHistory } from './committee/body-history.ts';
export {
  type AgendaCount,
  agendaCounts,
  heldWithoutMinutes,
  type WaitingMatter,
  waitingMatters,
} from './committee/desk.ts';
export { forwardMatter, mattersFollowing } from './committee/forward.ts';
export { type EarlierDecision, earlierDecisions } from './committee/earlier.ts';
export { type FormVersion, formVersions, listForms, saveForm } from './committee/forms.ts';
export {
  insertHash,
  insertsByNumber,
  insertsOf,
  insertsOfMeeting,
  type InsertVersion,
  insertVersions,
  type KeptInsert,
  type NewInsert,
  saveInserts,
  takenKeys,
  withdrawInsert,
} from './committee/inserts.ts';
export { kleEntry, type KlePlan, listKlePlans, saveKlePlan, searchKle } from './committee/kle.ts';
export {
  findMatter,
  type KeptMatter,
  listMatters,
  type MatterVersion,
  matterVersion,
  matterVersions,
  saveMatter,
} from './committee/matters.ts';
export { type MatterFilter, type MatterLine, searchMatters } from './committee/matter-list.ts';
export {
  findMeeting,
  itemsOf,
  itemsOfMatter,
  itemVersion,
  type KeptItem,
  type KeptMeeting,
  type KeptVersion,
  listMeetings,
  saveItems,
  saveMeeting,
} from './committee/meetings.ts';
export {
  addMinutes,
  type KeptMinutes,
  type MinutesContent,
  minutesOf,
  type NewMinutes,
  putUpForApproval,
} from './committee/minutes.ts';
export {
  type CommitteePlan,
  endPlan,
  listPlans,
  listPlanTurns,
  type PlanTurn,
  savePlan,
  savePlanTurn,
} from './committee/plans.ts';
export { endSeat, listSeats, saveSeats, type Seat } from './committee/seats.ts';
export {
  type LicenceVersion,
  licenceVersions,
  type PublicLicence,
  publicLicence,
  saveLicence,
} from './committee/licence.ts';
export {
  type CouncilTerm,
  listTerms,
  type PublicTerm,
  publicTerms,
  saveTerm,
  termHistory,
  withdrawTerm,
} from './committee/terms.ts';
export {
  type CommitteeTask,
  findTask,
  listTasks,
  saveTasks,
  type TaskReturn,
  taskReturns,
  tasksOfMeeting,
  type TaskVersion,
  taskVersions,
} from './committee/tasks.ts';
export {
  endWheelLine,
  listWheel,
  listWheelTurns,
  saveWheelLine,
  saveWheelTurn,
  type TurnMatter,
  turnMatters,
  turnState,
  type TurnState,
  type WheelLine,
  type WheelTurn,
} from './committee/wheel.ts';
export { type WholeMeeting, wholeMeeting } from './committee/whole-meeting.ts';
export type { PassedFinding } from './committee/clearances.ts';
export { type PublicationStep, publicationSteps } from './committee/publication-steps.ts';
export {
  discardPublication,
  preparePublication,
  type Publication,
  publicationsIn,
  publicationsOf,
  type ReadyPaper,
  releasePublication,
  showCancelled,
  withdrawPublication,
} from './committee/publications.ts';
export {
  guardedAround,
  isAsNow,
  paperNow,
  type PaperReady,
  paperToPublish,
} from './committee/paper-to-publish.ts';
export {
  allPublicPapers,
  isGoneFile,
  latestPublicPapers,
  publicAccess,
  publicChoices,
  publicFile,
  type PublicFileLine,
  publicFiles,
  publicMeetings,
  type PublicMeeting,
  type PublicPaper,
  publicPapersOf,
  publicPapersWith,
  type PublicSeat,
  publicSeats,
  publicStanding,
} from './committee/public-papers.ts';
export {
  closePaperFile,
  hasPaperFile,
  keepPaperFile,
  paperFileOf,
  type SentPaper,
  waitingPapers,
  type WaitingPaper,
} from './committee/archive-files.ts';
export { type PublicHit, searchPublic } from './committee/public-search.ts';
export { type FileReader, type FileReading, readingOf } from './committee/file-readings.ts';
export { type Rescan, type RescannedPaper, rescanPublished } from './committee/rescan.ts';
