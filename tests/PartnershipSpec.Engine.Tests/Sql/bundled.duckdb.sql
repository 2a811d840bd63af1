-- Judged by partnershipSpectrum 1.0.0. Read it from the innermost SELECT, stage 1, outwards.
-- Stage 9: The judgement.
SELECT
  id,
  CASE WHEN best_key >= 15 AND next_key >= 5 AND best_key < next_key - next_key % 5 + 15 THEN 'betweenTwo' WHEN best_key >= 15 THEN 'placed' WHEN within_reach = 1 THEN 'undetermined' ELSE 'outside' END AS placement,
  CASE WHEN best_key < 15 THEN NULL WHEN best_key = key_1 THEN 'network' WHEN best_key = key_2 THEN 'roundTable' WHEN best_key = key_3 THEN 'multiStakeholderInitiative' ELSE 'multiStakeholderPartnership' END AS best,
  CASE WHEN best_key < 15 OR next_key < 5 THEN NULL WHEN next_key = key_1 THEN 'network' WHEN next_key = key_2 THEN 'roundTable' WHEN next_key = key_3 THEN 'multiStakeholderInitiative' ELSE 'multiStakeholderPartnership' END AS neighbour,
  "network_evidence", "network_open",
  CASE WHEN verdict_1 = -1 THEN 'contradicted' WHEN verdict_1 = 1 THEN 'established' ELSE 'open' END AS "network_verdict",
  "roundTable_evidence", "roundTable_open",
  CASE WHEN verdict_2 = -1 THEN 'contradicted' WHEN verdict_2 = 1 THEN 'established' ELSE 'open' END AS "roundTable_verdict",
  "multiStakeholderInitiative_evidence", "multiStakeholderInitiative_open",
  CASE WHEN verdict_3 = -1 THEN 'contradicted' WHEN verdict_3 = 1 THEN 'established' ELSE 'open' END AS "multiStakeholderInitiative_verdict",
  "multiStakeholderPartnership_evidence", "multiStakeholderPartnership_open",
  CASE WHEN verdict_4 = -1 THEN 'contradicted' WHEN verdict_4 = 1 THEN 'established' ELSE 'open' END AS "multiStakeholderPartnership_verdict",
  "informalRelations", "personsOrOrganisations", "openRelations", "formsCommunity", "createsKnowledge", "sharesKnowledge",
  "similarInterestsOrConcerns", "informalContacts", "mutualHelp", "leastFormal", "littleFormality", "someStructure",
  "reportsActivities", "exchangesExperience", "learnsMutually", "recommendsAction", "addressesSpecificGroups",
  "alignedStrategies", "alignedActivities", "initiativeValueCreation", "themeOrGoals", "oftenGoverned",
  "committeeAndSecretariat", "designedAsSuch", "developedFrom", "formalisationNeed", "moreFormal", "threeSectors",
  "commonGoals", "inclusiveDecisions", "inclusivePlanning", "inclusiveActivities", "partnershipValueCreation",
  "transformativeAim", "governed", "exampleBodies", "goalsInMemorandum", "contributionsInMemorandum",
  "responsibilitiesInMemorandum", "mostFormal"
FROM (
-- Stage 8: The category after it.
SELECT
  id, "informalRelations", "personsOrOrganisations", "openRelations", "formsCommunity", "createsKnowledge",
  "sharesKnowledge", "similarInterestsOrConcerns", "informalContacts", "mutualHelp", "leastFormal", "littleFormality",
  "someStructure", "reportsActivities", "exchangesExperience", "learnsMutually", "recommendsAction",
  "addressesSpecificGroups", "alignedStrategies", "alignedActivities", "initiativeValueCreation", "themeOrGoals",
  "oftenGoverned", "committeeAndSecretariat", "designedAsSuch", "developedFrom", "formalisationNeed", "moreFormal",
  "threeSectors", "commonGoals", "inclusiveDecisions", "inclusivePlanning", "inclusiveActivities",
  "partnershipValueCreation", "transformativeAim", "governed", "exampleBodies", "goalsInMemorandum",
  "contributionsInMemorandum", "responsibilitiesInMemorandum", "mostFormal", "network_evidence", "network_open",
  verdict_1, "roundTable_evidence", "roundTable_open", verdict_2, "multiStakeholderInitiative_evidence",
  "multiStakeholderInitiative_open", verdict_3, "multiStakeholderPartnership_evidence",
  "multiStakeholderPartnership_open", verdict_4, key_1, key_2, key_3, key_4, within_reach, best_key,
  GREATEST(GREATEST(CASE WHEN key_1 < best_key THEN key_1 ELSE -540 END, CASE WHEN key_2 < best_key THEN key_2 ELSE -540 END), GREATEST(CASE WHEN key_3 < best_key THEN key_3 ELSE -540 END, CASE WHEN key_4 < best_key THEN key_4 ELSE -540 END)) AS next_key
FROM (
-- Stage 7: The best category.
SELECT
  id, "informalRelations", "personsOrOrganisations", "openRelations", "formsCommunity", "createsKnowledge",
  "sharesKnowledge", "similarInterestsOrConcerns", "informalContacts", "mutualHelp", "leastFormal", "littleFormality",
  "someStructure", "reportsActivities", "exchangesExperience", "learnsMutually", "recommendsAction",
  "addressesSpecificGroups", "alignedStrategies", "alignedActivities", "initiativeValueCreation", "themeOrGoals",
  "oftenGoverned", "committeeAndSecretariat", "designedAsSuch", "developedFrom", "formalisationNeed", "moreFormal",
  "threeSectors", "commonGoals", "inclusiveDecisions", "inclusivePlanning", "inclusiveActivities",
  "partnershipValueCreation", "transformativeAim", "governed", "exampleBodies", "goalsInMemorandum",
  "contributionsInMemorandum", "responsibilitiesInMemorandum", "mostFormal", "network_evidence", "network_open",
  verdict_1, "roundTable_evidence", "roundTable_open", verdict_2, "multiStakeholderInitiative_evidence",
  "multiStakeholderInitiative_open", verdict_3, "multiStakeholderPartnership_evidence",
  "multiStakeholderPartnership_open", verdict_4, key_1, key_2, key_3, key_4, within_reach,
  GREATEST(GREATEST(key_1, key_2), GREATEST(key_3, key_4)) AS best_key
FROM (
-- Stage 6: A number to rank each category by, and whether any can still be placed.
SELECT
  id, "informalRelations", "personsOrOrganisations", "openRelations", "formsCommunity", "createsKnowledge",
  "sharesKnowledge", "similarInterestsOrConcerns", "informalContacts", "mutualHelp", "leastFormal", "littleFormality",
  "someStructure", "reportsActivities", "exchangesExperience", "learnsMutually", "recommendsAction",
  "addressesSpecificGroups", "alignedStrategies", "alignedActivities", "initiativeValueCreation", "themeOrGoals",
  "oftenGoverned", "committeeAndSecretariat", "designedAsSuch", "developedFrom", "formalisationNeed", "moreFormal",
  "threeSectors", "commonGoals", "inclusiveDecisions", "inclusivePlanning", "inclusiveActivities",
  "partnershipValueCreation", "transformativeAim", "governed", "exampleBodies", "goalsInMemorandum",
  "contributionsInMemorandum", "responsibilitiesInMemorandum", "mostFormal", "network_evidence", "network_open",
  verdict_1, "roundTable_evidence", "roundTable_open", verdict_2, "multiStakeholderInitiative_evidence",
  "multiStakeholderInitiative_open", verdict_3, "multiStakeholderPartnership_evidence",
  "multiStakeholderPartnership_open", verdict_4,
  CASE WHEN verdict_1 = -1 THEN -540 ELSE "network_evidence" * 5 + 4 END AS key_1,
  CASE WHEN verdict_2 = -1 THEN -540 ELSE "roundTable_evidence" * 5 + 3 END AS key_2,
  CASE WHEN verdict_3 = -1 THEN -540 ELSE "multiStakeholderInitiative_evidence" * 5 + 2 END AS key_3,
  CASE WHEN verdict_4 = -1 THEN -540 ELSE "multiStakeholderPartnership_evidence" * 5 + 1 END AS key_4,
  CASE WHEN ((verdict_1 <> -1 AND "network_evidence" + "network_open" >= 3) OR (verdict_2 <> -1 AND "roundTable_evidence" + "roundTable_open" >= 3) OR (verdict_3 <> -1 AND "multiStakeholderInitiative_evidence" + "multiStakeholderInitiative_open" >= 3) OR (verdict_4 <> -1 AND "multiStakeholderPartnership_evidence" + "multiStakeholderPartnership_open" >= 3)) THEN 1 ELSE 0 END AS within_reach
FROM (
-- Stage 5: The categories: evidence, the points still open, and the verdict, 1 established, -1 contradicted, 0 open.
SELECT
  id, "informalRelations", "personsOrOrganisations", "openRelations", "formsCommunity", "createsKnowledge",
  "sharesKnowledge", "similarInterestsOrConcerns", "informalContacts", "mutualHelp", "leastFormal", "littleFormality",
  "someStructure", "reportsActivities", "exchangesExperience", "learnsMutually", "recommendsAction",
  "addressesSpecificGroups", "alignedStrategies", "alignedActivities", "initiativeValueCreation", "themeOrGoals",
  "oftenGoverned", "committeeAndSecretariat", "designedAsSuch", "developedFrom", "formalisationNeed", "moreFormal",
  "threeSectors", "commonGoals", "inclusiveDecisions", "inclusivePlanning", "inclusiveActivities",
  "partnershipValueCreation", "transformativeAim", "governed", "exampleBodies", "goalsInMemorandum",
  "contributionsInMemorandum", "responsibilitiesInMemorandum", "mostFormal",
  -- network
  (CASE WHEN "informalRelations" = 1 THEN 3 ELSE 0 END + CASE WHEN "personsOrOrganisations" = -1 THEN -12 ELSE 0 END + CASE WHEN "openRelations" = 1 THEN 3 WHEN "openRelations" = -1 THEN -12 ELSE 0 END + CASE WHEN "formsCommunity" = 1 THEN 1 ELSE 0 END + CASE WHEN "createsKnowledge" = 1 THEN 1 ELSE 0 END + CASE WHEN "sharesKnowledge" = 1 THEN 1 ELSE 0 END + CASE WHEN "similarInterestsOrConcerns" = 1 THEN 3 WHEN "similarInterestsOrConcerns" = -1 THEN -12 ELSE 0 END + CASE WHEN "informalContacts" = -1 THEN -12 ELSE 0 END) + (CASE WHEN "mutualHelp" = 1 THEN 3 WHEN "mutualHelp" = -1 THEN -4 ELSE 0 END + CASE WHEN "leastFormal" = 1 THEN 2 WHEN "leastFormal" = -1 THEN -4 ELSE 0 END) AS "network_evidence",
  CASE WHEN "informalRelations" = 0 THEN 3 ELSE 0 END + CASE WHEN "openRelations" = 0 THEN 3 ELSE 0 END + CASE WHEN "formsCommunity" = 0 THEN 1 ELSE 0 END + CASE WHEN "createsKnowledge" = 0 THEN 1 ELSE 0 END + CASE WHEN "sharesKnowledge" = 0 THEN 1 ELSE 0 END + CASE WHEN "similarInterestsOrConcerns" = 0 THEN 3 ELSE 0 END + CASE WHEN "mutualHelp" = 0 THEN 3 ELSE 0 END + CASE WHEN "leastFormal" = 0 THEN 2 ELSE 0 END AS "network_open",
  CASE WHEN ("personsOrOrganisations" = -1 OR "openRelations" = -1 OR "similarInterestsOrConcerns" = -1 OR "informalContacts" = -1) THEN -1 WHEN ("personsOrOrganisations" = 1 AND "openRelations" = 1 AND "similarInterestsOrConcerns" = 1 AND "informalContacts" = 1) THEN 1 ELSE 0 END AS verdict_1,
  -- roundTable
  CASE WHEN "littleFormality" = 1 THEN 3 WHEN "littleFormality" = -1 THEN -12 ELSE 0 END + CASE WHEN "someStructure" = 1 THEN 3 WHEN "someStructure" = -1 THEN -4 ELSE 0 END + CASE WHEN "reportsActivities" = 1 THEN 1 ELSE 0 END + CASE WHEN "exchangesExperience" = 1 THEN 1 ELSE 0 END + CASE WHEN "learnsMutually" = 1 THEN 1 ELSE 0 END + CASE WHEN "recommendsAction" = 1 THEN 1 WHEN "recommendsAction" = -1 THEN -1 ELSE 0 END + CASE WHEN "addressesSpecificGroups" = 1 THEN 1 WHEN "addressesSpecificGroups" = -1 THEN -1 ELSE 0 END AS "roundTable_evidence",
  CASE WHEN "littleFormality" = 0 THEN 3 ELSE 0 END + CASE WHEN "someStructure" = 0 THEN 3 ELSE 0 END + CASE WHEN "reportsActivities" = 0 THEN 1 ELSE 0 END + CASE WHEN "exchangesExperience" = 0 THEN 1 ELSE 0 END + CASE WHEN "learnsMutually" = 0 THEN 1 ELSE 0 END + CASE WHEN "recommendsAction" = 0 THEN 1 ELSE 0 END + CASE WHEN "addressesSpecificGroups" = 0 THEN 1 ELSE 0 END AS "roundTable_open",
  CASE WHEN "littleFormality" = -1 THEN -1 WHEN "littleFormality" = 1 THEN 1 ELSE 0 END AS verdict_2,
  -- multiStakeholderInitiative
  (CASE WHEN "alignedStrategies" = 1 THEN 3 WHEN "alignedStrategies" = -1 THEN -12 ELSE 0 END + CASE WHEN "alignedActivities" = 1 THEN 3 WHEN "alignedActivities" = -1 THEN -12 ELSE 0 END + CASE WHEN "initiativeValueCreation" = 1 THEN 3 WHEN "initiativeValueCreation" = -1 THEN -12 ELSE 0 END + CASE WHEN "themeOrGoals" = 1 THEN 3 WHEN "themeOrGoals" = -1 THEN -12 ELSE 0 END + CASE WHEN "oftenGoverned" = 1 THEN 1 WHEN "oftenGoverned" = -1 THEN -1 ELSE 0 END + CASE WHEN "committeeAndSecretariat" = 1 THEN 1 WHEN "committeeAndSecretariat" = -1 THEN -1 ELSE 0 END + CASE WHEN "designedAsSuch" = 1 THEN 1 ELSE 0 END + CASE WHEN "developedFrom" = 1 THEN 1 ELSE 0 END) + (CASE WHEN "formalisationNeed" = 1 THEN 1 ELSE 0 END + CASE WHEN "moreFormal" = 1 THEN 1 WHEN "moreFormal" = -1 THEN -1 ELSE 0 END) AS "multiStakeholderInitiative_evidence",
  (CASE WHEN "alignedStrategies" = 0 THEN 3 ELSE 0 END + CASE WHEN "alignedActivities" = 0 THEN 3 ELSE 0 END + CASE WHEN "initiativeValueCreation" = 0 THEN 3 ELSE 0 END + CASE WHEN "themeOrGoals" = 0 THEN 3 ELSE 0 END + CASE WHEN "oftenGoverned" = 0 THEN 1 ELSE 0 END + CASE WHEN "committeeAndSecretariat" = 0 THEN 1 ELSE 0 END + CASE WHEN "designedAsSuch" = 0 THEN 1 ELSE 0 END + CASE WHEN "developedFrom" = 0 THEN 1 ELSE 0 END) + (CASE WHEN "formalisationNeed" = 0 THEN 1 ELSE 0 END + CASE WHEN "moreFormal" = 0 THEN 1 ELSE 0 END) AS "multiStakeholderInitiative_open",
  CASE WHEN ("alignedStrategies" = -1 OR "alignedActivities" = -1 OR "initiativeValueCreation" = -1 OR "themeOrGoals" = -1) THEN -1 WHEN ("alignedStrategies" = 1 AND "alignedActivities" = 1 AND "initiativeValueCreation" = 1 AND "themeOrGoals" = 1) THEN 1 ELSE 0 END AS verdict_3,
  -- multiStakeholderPartnership
  (CASE WHEN "threeSectors" = 1 THEN 1 WHEN "threeSectors" = -1 THEN -12 ELSE 0 END + CASE WHEN "commonGoals" = 1 THEN 3 WHEN "commonGoals" = -1 THEN -12 ELSE 0 END + CASE WHEN "inclusiveDecisions" = 1 THEN 3 WHEN "inclusiveDecisions" = -1 THEN -12 ELSE 0 END + CASE WHEN "inclusivePlanning" = 1 THEN 3 WHEN "inclusivePlanning" = -1 THEN -12 ELSE 0 END + CASE WHEN "inclusiveActivities" = 1 THEN 3 WHEN "inclusiveActivities" = -1 THEN -12 ELSE 0 END + CASE WHEN "partnershipValueCreation" = 1 THEN 3 WHEN "partnershipValueCreation" = -1 THEN -12 ELSE 0 END + CASE WHEN "transformativeAim" = 1 THEN 3 WHEN "transformativeAim" = -1 THEN -12 ELSE 0 END + CASE WHEN "governed" = 1 THEN 1 WHEN "governed" = -1 THEN -12 ELSE 0 END) + (CASE WHEN "exampleBodies" = 1 THEN 1 ELSE 0 END + CASE WHEN "goalsInMemorandum" = 1 THEN 1 WHEN "goalsInMemorandum" = -1 THEN -2 ELSE 0 END + CASE WHEN "contributionsInMemorandum" = 1 THEN 1 WHEN "contributionsInMemorandum" = -1 THEN -2 ELSE 0 END + CASE WHEN "responsibilitiesInMemorandum" = 1 THEN 1 WHEN "responsibilitiesInMemorandum" = -1 THEN -2 ELSE 0 END + CASE WHEN "mostFormal" = 1 THEN 2 WHEN "mostFormal" = -1 THEN -4 ELSE 0 END) AS "multiStakeholderPartnership_evidence",
  (CASE WHEN "threeSectors" = 0 THEN 1 ELSE 0 END + CASE WHEN "commonGoals" = 0 THEN 3 ELSE 0 END + CASE WHEN "inclusiveDecisions" = 0 THEN 3 ELSE 0 END + CASE WHEN "inclusivePlanning" = 0 THEN 3 ELSE 0 END + CASE WHEN "inclusiveActivities" = 0 THEN 3 ELSE 0 END + CASE WHEN "partnershipValueCreation" = 0 THEN 3 ELSE 0 END + CASE WHEN "transformativeAim" = 0 THEN 3 ELSE 0 END + CASE WHEN "governed" = 0 THEN 1 ELSE 0 END) + (CASE WHEN "exampleBodies" = 0 THEN 1 ELSE 0 END + CASE WHEN "goalsInMemorandum" = 0 THEN 1 ELSE 0 END + CASE WHEN "contributionsInMemorandum" = 0 THEN 1 ELSE 0 END + CASE WHEN "responsibilitiesInMemorandum" = 0 THEN 1 ELSE 0 END + CASE WHEN "mostFormal" = 0 THEN 2 ELSE 0 END) AS "multiStakeholderPartnership_open",
  CASE WHEN ("threeSectors" = -1 OR "commonGoals" = -1 OR "inclusiveDecisions" = -1 OR "inclusivePlanning" = -1 OR "inclusiveActivities" = -1 OR "partnershipValueCreation" = -1 OR "transformativeAim" = -1 OR "governed" = -1) THEN -1 WHEN ("threeSectors" = 1 AND "commonGoals" = 1 AND "inclusiveDecisions" = 1 AND "inclusivePlanning" = 1 AND "inclusiveActivities" = 1 AND "partnershipValueCreation" = 1 AND "transformativeAim" = 1 AND "governed" = 1) THEN 1 ELSE 0 END AS verdict_4
FROM (
-- Stage 4: The criteria: 1 met, -1 refuted, 0 unknown.
SELECT
  id,
  -- informalRelations, always: “Il existe une série de relations informelles”
  CASE WHEN ((excluded0_2 & 1) <> 0 OR (known0_2 & 4) <> 0) THEN 1 WHEN ((known0_2 & 1) <> 0 AND (excluded0_2 & 4) <> 0) THEN -1 ELSE 0 END AS "informalRelations",
  -- personsOrOrganisations, always: “parmi et entre les personnes et les organisations”
  CASE WHEN (known0_2 & 48) <> 0 THEN 1 WHEN (excluded0_2 & 48) = 48 THEN -1 ELSE 0 END AS "personsOrOrganisations",
  -- openRelations, always: “Ces relations sont ouvertes”
  CASE WHEN (known0_2 & 8) <> 0 THEN 1 WHEN (excluded0_2 & 8) <> 0 THEN -1 ELSE 0 END AS "openRelations",
  -- formsCommunity, enables: “permettent de former des communautés”
  CASE WHEN (known0_2 & 64) <> 0 THEN 1 WHEN (excluded0_2 & 64) <> 0 THEN -1 ELSE 0 END AS "formsCommunity",
  -- createsKnowledge, enables: “des communautés qui créent et partagent des connaissances”
  CASE WHEN (known0_2 & 256) <> 0 THEN 1 WHEN (excluded0_2 & 256) <> 0 THEN -1 ELSE 0 END AS "createsKnowledge",
  -- sharesKnowledge, enables: “des communautés qui créent et partagent des connaissances”
  CASE WHEN (known0_2 & 512) <> 0 THEN 1 WHEN (excluded0_2 & 512) <> 0 THEN -1 ELSE 0 END AS "sharesKnowledge",
  -- similarInterestsOrConcerns, always: “Les acteurs ont des centres d'intérêt ou des préoccupations similaires”
  CASE WHEN (known0_2 & 3145728) <> 0 THEN 1 WHEN (excluded0_2 & 3145728) = 3145728 THEN -1 ELSE 0 END AS "similarInterestsOrConcerns",
  -- informalContacts, always: “et interagissent, maintenant des contacts informels”
  CASE WHEN (known0_2 & 4) <> 0 THEN 1 WHEN (excluded0_2 & 4) <> 0 THEN -1 ELSE 0 END AS "informalContacts",
  -- mutualHelp, aim: “pour s'entraider”
  CASE WHEN (known0_2 & 1024) <> 0 THEN 1 WHEN (excluded0_2 & 1024) <> 0 THEN -1 ELSE 0 END AS "mutualHelp",
  -- leastFormal, normally: “Degré croissant de formalisation”
  CASE WHEN (excluded0_2 & 1) <> 0 THEN 1 WHEN (known0_2 & 1) <> 0 THEN -1 ELSE 0 END AS "leastFormal",
  -- littleFormality, always: “Il s'agit d'une structure peu formelle”
  CASE WHEN (excluded0_2 & 2) <> 0 THEN 1 WHEN (known0_2 & 2) <> 0 THEN -1 ELSE 0 END AS "littleFormality",
  -- someStructure, always: “Il s'agit d'une structure peu formelle”
  CASE WHEN (known0_2 & 1) <> 0 THEN 1 WHEN (excluded0_2 & 1) <> 0 THEN -1 ELSE 0 END AS "someStructure",
  -- reportsActivities, may: “les acteurs peuvent rendre compte de leurs activités”
  CASE WHEN (known0_2 & 2048) <> 0 THEN 1 WHEN (excluded0_2 & 2048) <> 0 THEN -1 ELSE 0 END AS "reportsActivities",
  -- exchangesExperience, may: “les acteurs peuvent rendre compte de leurs activités, échanger leurs expériences”
  CASE WHEN (known0_2 & 4096) <> 0 THEN 1 WHEN (excluded0_2 & 4096) <> 0 THEN -1 ELSE 0 END AS "exchangesExperience",
  -- learnsMutually, may: “les acteurs peuvent rendre compte de leurs activités, échanger leurs expériences et apprendre les uns des autres”
  CASE WHEN (known0_2 & 8192) <> 0 THEN 1 WHEN (excluded0_2 & 8192) <> 0 THEN -1 ELSE 0 END AS "learnsMutually",
  -- recommendsAction, often: “Ce format est souvent utilisé pour concevoir des recommandations d'action”
  CASE WHEN (known0_2 & 16384) <> 0 THEN 1 WHEN (excluded0_2 & 16384) <> 0 THEN -1 ELSE 0 END AS "recommendsAction",
  -- addressesSpecificGroups, often: “Ce format est souvent utilisé pour concevoir des recommandations d'action pour des groupes d'acteurs spécifiques.”
  CASE WHEN (known0_2 & 131072) <> 0 THEN 1 WHEN (excluded0_2 & 131072) <> 0 THEN -1 ELSE 0 END AS "addressesSpecificGroups",
  -- alignedStrategies, always: “Les partenaires harmonisent leurs stratégie et activités”
  CASE WHEN (known0_2 & 262144) <> 0 THEN 1 WHEN (excluded0_2 & 262144) <> 0 THEN -1 ELSE 0 END AS "alignedStrategies",
  -- alignedActivities, always: “Les partenaires harmonisent leurs stratégie et activités”
  CASE WHEN (known0_2 & 524288) <> 0 THEN 1 WHEN (excluded0_2 & 524288) <> 0 THEN -1 ELSE 0 END AS "alignedActivities",
  -- initiativeValueCreation, aim: “afin de créer ensemble de la valeur”
  CASE WHEN (known0_2 & 128) <> 0 THEN 1 WHEN (excluded0_2 & 128) <> 0 THEN -1 ELSE 0 END AS "initiativeValueCreation",
  -- themeOrGoals, always: “sur une thématique donnée ou sur des objectifs communs”
  CASE WHEN (known0_2 & 12582912) <> 0 THEN 1 WHEN (excluded0_2 & 12582912) = 12582912 THEN -1 ELSE 0 END AS "themeOrGoals",
  -- oftenGoverned, often: “Elle dispose souvent d'une structure de gouvernance”
  CASE WHEN (known0_2 & 16777216) <> 0 THEN 1 WHEN (excluded0_2 & 16777216) <> 0 THEN -1 ELSE 0 END AS "oftenGoverned",
  -- committeeAndSecretariat, often: “Elle dispose souvent d'une structure de gouvernance avec un comité de pilotage et un secrétariat.”
  CASE WHEN (known0_2 & 100663296) = 100663296 THEN 1 WHEN (excluded0_2 & 100663296) <> 0 THEN -1 ELSE 0 END AS "committeeAndSecretariat",
  -- designedAsSuch, may: “Elle peut être conçue dès le départ comme initiative”
  CASE WHEN (known0_2 & 268435456) <> 0 THEN 1 WHEN (excluded0_2 & 268435456) <> 0 THEN -1 ELSE 0 END AS "designedAsSuch",
  -- developedFrom, may: “ou se développer à partir de réseaux ou de tables rondes”
  CASE WHEN (known0_2 & 1610612736) <> 0 THEN 1 WHEN (excluded0_2 & 1610612736) = 1610612736 THEN -1 ELSE 0 END AS "developedFrom",
  -- formalisationNeed, condition: “si les personnes impliquées estiment qu'il est nécessaire de formaliser davantage leur coopération”
  CASE WHEN ((known0_2 & 1610612736) <> 0 AND (known0_2 & 2147483648) <> 0) THEN 1 WHEN ((excluded0_2 & 1610612736) = 1610612736 OR (excluded0_2 & 2147483648) <> 0) THEN -1 ELSE 0 END AS "formalisationNeed",
  -- moreFormal, often: “il est nécessaire de formaliser davantage leur coopération”
  CASE WHEN (known0_2 & 2) <> 0 THEN 1 WHEN (excluded0_2 & 2) <> 0 THEN -1 ELSE 0 END AS "moreFormal",
  -- threeSectors, always: “Il rassemble des acteurs issus d'au moins trois des secteurs suivants : entreprises privées, société civile, milieux scientifiques et gouvernement.”
  CASE WHEN (CASE WHEN (known0_2 & 4294967296) <> 0 THEN 1 ELSE 0 END + CASE WHEN (known0_2 & 8589934592) <> 0 THEN 1 ELSE 0 END + CASE WHEN (known0_2 & 17179869184) <> 0 THEN 1 ELSE 0 END + CASE WHEN (known0_2 & 34359738368) <> 0 THEN 1 ELSE 0 END) >= 3 THEN 1 WHEN (CASE WHEN (excluded0_2 & 4294967296) <> 0 THEN 1 ELSE 0 END + CASE WHEN (excluded0_2 & 8589934592) <> 0 THEN 1 ELSE 0 END + CASE WHEN (excluded0_2 & 17179869184) <> 0 THEN 1 ELSE 0 END + CASE WHEN (excluded0_2 & 34359738368) <> 0 THEN 1 ELSE 0 END) >= 2 THEN -1 ELSE 0 END AS "threeSectors",
  -- commonGoals, always: “Il dispose d'objectifs communs”
  CASE WHEN (known0_2 & 8388608) <> 0 THEN 1 WHEN (excluded0_2 & 8388608) <> 0 THEN -1 ELSE 0 END AS "commonGoals",
  -- inclusiveDecisions, always: “Il dispose d'objectifs communs ainsi que de processus de prise de décision, de planification et d'activités impliquant tous ses membres.”
  CASE WHEN (known0_2 & 68719476736) <> 0 THEN 1 WHEN (excluded0_2 & 68719476736) <> 0 THEN -1 ELSE 0 END AS "inclusiveDecisions",
  -- inclusivePlanning, always: “Il dispose d'objectifs communs ainsi que de processus de prise de décision, de planification et d'activités impliquant tous ses membres.”
  CASE WHEN (known0_2 & 137438953472) <> 0 THEN 1 WHEN (excluded0_2 & 137438953472) <> 0 THEN -1 ELSE 0 END AS "inclusivePlanning",
  -- inclusiveActivities, always: “Il dispose d'objectifs communs ainsi que de processus de prise de décision, de planification et d'activités impliquant tous ses membres.”
  CASE WHEN (known0_2 & 274877906944) <> 0 THEN 1 WHEN (excluded0_2 & 274877906944) <> 0 THEN -1 ELSE 0 END AS "inclusiveActivities",
  -- partnershipValueCreation, aim: “Il vise une création commune de valeur”
  CASE WHEN (known0_2 & 128) <> 0 THEN 1 WHEN (excluded0_2 & 128) <> 0 THEN -1 ELSE 0 END AS "partnershipValueCreation",
  -- transformativeAim, aim: “Il vise une création commune de valeur et un changement transformateur au niveau des sociétés.”
  CASE WHEN (known0_2 & 32768) <> 0 THEN 1 WHEN (excluded0_2 & 32768) <> 0 THEN -1 ELSE 0 END AS "transformativeAim",
  -- governed, always: “Il dispose d'une structure de gouvernance”
  CASE WHEN (known0_2 & 16777216) <> 0 THEN 1 WHEN (excluded0_2 & 16777216) <> 0 THEN -1 ELSE 0 END AS "governed",
  -- exampleBodies, example: “avec p. ex. un comité de pilotage et un secrétariat”
  CASE WHEN (known0_2 & 100663296) <> 0 THEN 1 WHEN (excluded0_2 & 100663296) = 100663296 THEN -1 ELSE 0 END AS "exampleBodies",
  -- goalsInMemorandum, normally: “Normalement, les objectifs, les contributions des acteurs et les responsabilités sont définis dans un protocole d'accord.”
  CASE WHEN ((known0_2 & 1099511627776) <> 0 AND (known0_2 & 2199023255552) <> 0) THEN 1 WHEN ((excluded0_2 & 1099511627776) <> 0 OR (excluded0_2 & 2199023255552) <> 0) THEN -1 ELSE 0 END AS "goalsInMemorandum",
  -- contributionsInMemorandum, normally: “Normalement, les objectifs, les contributions des acteurs et les responsabilités sont définis dans un protocole d'accord.”
  CASE WHEN ((known0_2 & 1099511627776) <> 0 AND (known0_2 & 4398046511104) <> 0) THEN 1 WHEN ((excluded0_2 & 1099511627776) <> 0 OR (excluded0_2 & 4398046511104) <> 0) THEN -1 ELSE 0 END AS "contributionsInMemorandum",
  -- responsibilitiesInMemorandum, normally: “Normalement, les objectifs, les contributions des acteurs et les responsabilités sont définis dans un protocole d'accord.”
  CASE WHEN ((known0_2 & 1099511627776) <> 0 AND (known0_2 & 8796093022208) <> 0) THEN 1 WHEN ((excluded0_2 & 1099511627776) <> 0 OR (excluded0_2 & 8796093022208) <> 0) THEN -1 ELSE 0 END AS "responsibilitiesInMemorandum",
  -- mostFormal, normally: “Degré croissant de formalisation”
  CASE WHEN (known0_2 & 2) <> 0 THEN 1 WHEN (excluded0_2 & 2) <> 0 THEN -1 ELSE 0 END AS "mostFormal"
FROM (
-- Stage 3: Facts that contradict themselves count as unknown.
SELECT
  id,
  (known0_1 & (~excluded0_1)) AS known0_2,
  (excluded0_1 & (~known0_1)) AS excluded0_2
FROM (
-- Stage 2: What follows from single facts, chains included.
SELECT
  id,
  ((known0_0 | CASE WHEN (known0_0 & 33554432) <> 0 THEN 16777216 ELSE 0 END) | CASE WHEN (known0_0 & 15393162788864) <> 0 THEN 1099511627776 ELSE 0 END) AS known0_1,
  ((excluded0_0 | CASE WHEN (excluded0_0 & 16777216) <> 0 THEN 33554432 ELSE 0 END) | CASE WHEN (excluded0_0 & 1099511627776) <> 0 THEN 15393162788864 ELSE 0 END) AS excluded0_1
FROM (
-- Stage 1: The words as they are stored: atoms known to be true, and atoms known to be false.
SELECT
  "id" AS id,
  CAST(COALESCE("known", 0) AS BIGINT) AS known0_0,
  CAST(COALESCE("excluded", 0) AS BIGINT) AS excluded0_0
FROM "facts"
) AS stage1
) AS stage2
) AS stage3
) AS stage4
) AS stage5
) AS stage6
) AS stage7
) AS stage8
