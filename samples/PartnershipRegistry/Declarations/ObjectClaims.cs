using System.Collections.Generic;
using PartnershipSpec;

namespace Registry.Declarations;

/// <summary>Partnerships claimed by creating the model of their category. A member not set is not stated.</summary>
internal static class ObjectClaims
{
    // Claimed by: the spectrum's own text, as its example of a multi-stakeholder initiative (« Initiative Accès à l'assurance »).
    // As of 2025/26.
    //   commonGround: IAIS texts naming A2ii (inclusive insurance as the given theme)
    private static readonly MultiStakeholderInitiative AccessToInsurance = new("Access to Insurance Initiative (A2ii)")
    {
        CommonGround = CommonGround.GivenTheme,
    };

    // Claimed by: ICT Update, 'community of practice', read as a network:
    //   https://ictupdate.cta.int/en/article/km4dev-after-hours-online-forum-sid09ba379c6-3f3c-4e5c-afdf-b74774620543
    // As of 2014-2024.
    //   structureFormality, functions: https://km4dev.org/?p=839
    //     and https://knowledgeecologists.org/2014/04/07/case-study-of-km4dev/ (2014)
    //   participantKinds, informalContacts: https://knowledgeecologists.org/2014/04/07/case-study-of-km4dev/ (2014)
    //   openRelations, formsCommunity, commonGround, governanceStructure: https://km4dev.org/?p=839
    //   governanceBodies (a volunteer core group): the article in ICT Update above
    private static readonly Network Km4Dev = new("KM4Dev (Knowledge Management for Development)")
    {
        StructureFormality = StructureFormality.Informal,
        ParticipantKinds = ParticipantKinds.Persons,
        OpenRelations = true,
        FormsCommunity = true,
        InformalContacts = true,
        Functions = Functions.KnowledgeSharing | Functions.MutualHelp | Functions.MutualLearning,
        CommonGround = CommonGround.SimilarInterests,
        GovernanceStructure = true,
        GovernanceBodies = GovernanceBodies.Other,
    };

    // Claimed by: its name, and its own site: https://muell-im-meer.de
    // As of 2016-2023. All four sectors, and a round table all the same: sectors alone do not make a partnership.
    //   structureFormality: https://muell-im-meer.de (a judgement: convened by ministries, working groups, no members' statutes)
    //   participantKinds, commonGround, sectors: https://muell-im-meer.de
    //   functions: https://muell-im-meer.de, https://adhocracy.plus/ogpde/ideas/2021-03981
    //     and https://bkv-gmbh.de/news-reader-2/runder-tisch-meeresmuell-seit-sieben-jahren-aktiv.html
    //   recommendationTarget: https://adhocracy.plus/ogpde/ideas/2021-03981
    private static readonly RoundTable MarineLitter = new("Runder Tisch Meeresmüll")
    {
        StructureFormality = StructureFormality.Light,
        ParticipantKinds = ParticipantKinds.Persons | ParticipantKinds.Organisations,
        Functions = Functions.KnowledgeSharing | Functions.ExperienceExchange | Functions.ActionRecommendations,
        RecommendationTarget = RecommendationTarget.SpecificActorGroups,
        CommonGround = CommonGround.SimilarConcerns | CommonGround.GivenTheme,
        Sectors = Sectors.PrivateSector | Sectors.CivilSociety | Sectors.Academia | Sectors.Government,
    };

    // Claimed by: Partnerships2030, 'New Multi-Stakeholder Partnership':
    //   https://www.partnerschaften2030.de/en/new-multi-stakeholder-partnership-international-waste-alliance-prevent/ (2019)
    // As of 2019-2024.
    //   participantKinds, commonGround: the same page
    //   functions: https://www.giz.de/en/worldwide/101826.html
    //   governance (secretariat, general assembly): https://prevent-waste.net/en/official-launching-event/
    //   sectors: the page of Partnerships2030 and https://www.giz.de/en/worldwide/101826.html
    private static readonly MultiStakeholderPartnership Prevent = new("PREVENT Waste Alliance")
    {
        ParticipantKinds = ParticipantKinds.Organisations,
        Functions = Functions.KnowledgeSharing,
        CommonGround = CommonGround.CommonGoals,
        GovernanceStructure = true,
        GovernanceBodies = GovernanceBodies.Secretariat | GovernanceBodies.Other,
        Sectors = Sectors.PrivateSector | Sectors.CivilSociety | Sectors.Academia | Sectors.Government,
    };

    /// <summary>All of them, in the order of the spectrum.</summary>
    public static IReadOnlyList<Partnership> All { get; } = [Km4Dev, MarineLitter, AccessToInsurance, Prevent];
}
