using PartnershipSpec;

namespace Registry.Declarations;

// A partnership claimed by an attribute. A member not written is not stated: it is unknown, not false.

// Claimed by: the spectrum's own text, as its example of a multi-stakeholder partnership (« Alliance pour l'intégrité »).
// GIZ calls it a 'Multi-Stakeholder-Initiative': https://www.giz.de/de/projekte/allianz-fuer-integritaet-afln
// As of 2018-2023.
//   structureFormality:
//     https://www.allianceforintegrity.org/en/news/messages/steering-committee-approves-new-by-laws-and-the-business-plan-for-the-next-two-years-.php
//   participantKinds, openRelations, functions: https://www.giz.de/de/projekte/allianz-fuer-integritaet-afln
//   commonGround: https://www.allianceforintegrity.org/de/news/messages/vision-2025-fuer-eine-nachhaltige-zukunft.php
//     and https://www.giz.de/de/projekte/allianz-fuer-integritaet-afln
//   governance, sectors: https://www.allianceforintegrity.org/de/allianz-fuer-integritaet/governance-struktur/
//     (seats on the steering committee, so others may come together besides)
// Not stated: inclusiveProcesses (an elected committee decides) and memorandum (there are by-laws; no memorandum is documented).
[Partnership(PartnershipCategory.MultiStakeholderPartnership, Name = "Alliance for Integrity (AfIn)",
    StructureFormality = StructureFormality.Formal,
    ParticipantKinds = ParticipantKinds.Organisations,
    OpenRelations = true,
    Functions = Functions.ExperienceExchange | Functions.MutualLearning,
    CommonGround = CommonGround.CommonGoals,
    GovernanceStructure = true,
    GovernanceBodies = GovernanceBodies.SteeringCommittee | GovernanceBodies.Secretariat | GovernanceBodies.Other,
    Sectors = Sectors.PrivateSector | Sectors.CivilSociety | Sectors.Government | Sectors.AndPerhapsOthers)]
internal sealed class AllianceForIntegrity;

// Claimed by: the spectrum's own text, as its example of a round table (« Dialogue sectoriel « Le tourisme » »).
// As of 2016, before it had a steering committee; germany.partnerships.json declares what it became.
//   origin: http://www.drv.de/anzeigen/txnews/branchendialog-tourismus-fuer-nachhaltige-entwicklung-beruft-steuerungsgremium.html
//     (founded 'auf gemeinsame Initiative' of BMZ and BTW; read as designed as the dialogue it was)
[Partnership(PartnershipCategory.RoundTable, Name = "Branchendialog Tourismus (as the spectrum's text shows it)",
    Origin = Origin.DesignedAsSuch)]
internal sealed class BranchendialogTourismus;

// Claimed by: itself, 'voluntary, multi-stakeholder international initiative', in its Articles of Governance.
// As of 2014-2018.
//   structureFormality, functions, commonGround: https://docsbay.net/Open-Government-Partnership-Articles-of-Governance
//     (formal articles of governance, and no legal personality: formality is not incorporation)
//   governance: https://www.opengovpartnership.org/?p=29582 and the Articles of Governance
//   sectors, of the decision body: https://www.opengovpartnership.org/?p=29582
//     (11 national governments, 11 from civil society; the private sector takes part in the forum and has no seat)
[Partnership(PartnershipCategory.MultiStakeholderInitiative, Name = "Open Government Partnership (OGP)",
    StructureFormality = StructureFormality.Formal,
    Functions = Functions.ExperienceExchange,
    CommonGround = CommonGround.CommonGoals,
    GovernanceStructure = true,
    GovernanceBodies = GovernanceBodies.SteeringCommittee | GovernanceBodies.Secretariat,
    Sectors = Sectors.Government | Sectors.CivilSociety | Sectors.AndPerhapsOthers)]
internal sealed class OpenGovernmentPartnership;

// Claimed by: itself, 'the only global network of governments, industry, academia, science and civil society':
//   https://www.ren21.net/20-years-of-telling-the-renewable-energy-story/
// A network by what it does, formal by its structure: the source asks a network for informal relations and says nothing of its structure,
// so nothing contradicts the claim. The two dimensions come apart.
// As of 2017-2024.
//   structureFormality, governanceBodies: GineersNow, issue 17, page 25 ('formalising REN21 as a not-for-profit organisation'):
//     https://viewer.joomag.com/renewable-energy-sustainability-heroes-by-gineersnow-engineering-gineersnow-engineering-magazine-issue-no-017-ren/0887709001501241679/p25
//   sectors: https://www.ren21.net/20-years-of-telling-the-renewable-energy-story/
//   participantKinds, functions: the same page and https://www.ren21.net/ren21s-role-in-the-renewables-revolution/
//   formsCommunity, transformativeAim, governanceStructure: https://www.ren21.net/ren21s-role-in-the-renewables-revolution/
[Partnership(PartnershipCategory.Network, Name = "REN21 (Renewable Energy Policy Network for the 21st Century)",
    StructureFormality = StructureFormality.Formal,
    ParticipantKinds = ParticipantKinds.Persons | ParticipantKinds.Organisations,
    FormsCommunity = true,
    Functions = Functions.KnowledgeCreation | Functions.KnowledgeSharing,
    TransformativeAim = true,
    GovernanceStructure = true,
    GovernanceBodies = GovernanceBodies.Secretariat,
    Sectors = Sectors.PrivateSector | Sectors.CivilSociety | Sectors.Academia | Sectors.Government)]
internal sealed class Ren21;

// Claimed by: itself, 'an informal network': https://archive.susana.org/en/about/governance-structure?pgrid=1
// A network with a steering committee, a secretariat and decisions open to all: none of that contradicts the claim.
// As of 2015-2023.
//   structureFormality, openRelations: the same page and http://susana.org/lang-en/about-susana/faqs
//   participantKinds, functions, governance, inclusiveProcesses: https://archive.susana.org/en/about/governance-structure?pgrid=1
//   formsCommunity: https://en.wikipedia.org/wiki/Sustainable_Sanitation_Alliance
//   commonGround: http://susana.org/lang-en/about-susana/faqs ('share a common vision')
[Partnership(PartnershipCategory.Network, Name = "Sustainable Sanitation Alliance (SuSanA)",
    StructureFormality = StructureFormality.Informal,
    ParticipantKinds = ParticipantKinds.Persons | ParticipantKinds.Organisations,
    OpenRelations = true,
    FormsCommunity = true,
    Functions = Functions.KnowledgeCreation | Functions.KnowledgeSharing | Functions.ExperienceExchange,
    CommonGround = CommonGround.CommonGoals,
    GovernanceStructure = true,
    GovernanceBodies = GovernanceBodies.SteeringCommittee | GovernanceBodies.Secretariat | GovernanceBodies.Other,
    InclusiveProcesses = InclusiveProcesses.DecisionMaking)]
internal sealed class SustainableSanitationAlliance;
