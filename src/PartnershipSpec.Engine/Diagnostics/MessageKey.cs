namespace PartnershipSpec.Engine.Diagnostics;

/// <summary>The sentences for users; their wordings stand in <c>Messages.resx</c> under the same names.</summary>
internal enum MessageKey
{
    // The code of the language the sentences are worded in.
    Language,

    // Titles of rules.
    SpecNotJson, SpecMalformed, SpecIdTaken, SpecUnknownName, CategoryImpossible, CriterionIdle, CategoriesAlike, SpecTextMissing,
    SpecTwice,
    ClaimContradicted, ClaimDeparts, ClaimLacks, ClaimOpen, OtherFitsBetter, FactsContradict,
    DeclarationNotJson, DeclarationMalformed, DeclarationUnknownName, DeclarationTwice, AcceptanceUnfounded,
    LanguageTooOld, SpecMissing, SpectrumOwnedTwice, EngineUnfit, PropertyMeaningless,

    // What the JSON reader finds, by the names of its errors.
    JsonEmptyText, JsonEndOfFile, JsonExpectedValue, JsonExpectedName, JsonExpectedColon, JsonExpectedCommaOrEnd, JsonTrailingComma,
    JsonTextAfterValue, JsonUnexpectedCharacter, JsonUnquotedName, JsonSingleQuotes, JsonUnterminatedString, JsonInvalidEscape,
    JsonControlCharacterInString, JsonInvalidNumber, JsonInvalidLiteral, JsonCommentNotAllowed, JsonUnterminatedComment, JsonTooDeep,
    NotUtf8, Utf16,

    // Kinds of JSON values and of names.
    KindNull, KindTrue, KindFalse, KindNumber, KindString, KindArray, KindObject, KindMissing,
    KindTrait, KindValue, KindCategory, KindCriterion, KindModality, KindDimension, KindLanguage, KindSpectrum,
    KindAnswer, KindColumn, KindSheet,

    // The shape of a file.
    PropertyMissing, PropertyUnknown, PropertyTwice, WrongType, TheProperty, AnEntry, TheFile, NotOurs, FileAndLine, FileAndCell, Empty,
    NotAnId,
    NotAKeyword, NotANamespace, NotALanguage,
    NumberOutOfRange, TooFew, TooMany, TooLong, NamedTwice, GraverThanModality, ExtendsItself, PointerLeadsNowhere,

    // Names.
    UnknownName, DidYouMean, KnownNames, KnownNamesAndMore, NoneKnown, IdTwice, NameReserved, NameTwice, WordOfConditions, AliasOfCategory,
    IdCase, NamespaceReserved, NamespaceOfEngine, LooksAlike, DiffersAt, TextEnd,

    // Texts, specs and projects.
    TextMissing, SpectrumIdTwice, SpectrumIdCase, SpectrumNamespaceTwice, SpectrumNamespaceBundled, SpecFileMissing, SpecFileEmpty,
    LanguageVersion, TwoOwners,
    EngineMissing, EngineTooOld,

    // What a spec comes to.
    NothingConsistent, NothingMeetsCriterion, CriteriaExclude, AlwaysMet, NeverMet, Repeats, NotToldApart, TooLargeToCheck,
    ForExample, ByImplications, AndMore,

    // Declarations.
    DeclarationIdTwice, IdLooksAlike, DeclarationIdLooksAlike, DeclarationsTooLong, SpectrumNeeded, BothMarkers, FactNeedsSet, NoSpectrum,
    NotADate, NotATime, AcceptanceGroundless, AcceptancePast, AcceptanceNeedless,

    // Tables.
    HeadingTwice, WordAmbiguous, WordIsAlias, WordHasSeparator,

    // Claims.
    Contradiction, Departure, Lack, Open, FitsBetter, NothingStated, Inferred, FactsConflict, FactsConflictDirectly,

    // Why there is no SQL.
    SqlColumnTooLong, SqlColumnTaken, SqlTooManyColumns, SqlTooManyStages, SqlTooLong, SqlNotATable,

    // What a fix does, and does everywhere.
    FixClaimBest, FixStateFact, FixMarkOpen, FixMarkComplete, FixCorrectName, FixAccept, FixRemoveAcceptance,
    FixAllClaimBest, FixAllCorrectName,

    // Why a rule has no fix.
    NoFixUnreadable, NoFixMeaning, NoFixRename, NoFixTranslation, NoFixWhichSpec, NoFixWhichFact, NoFixWhichId, NoFixProject,
#pragma warning restore CS1591
}
