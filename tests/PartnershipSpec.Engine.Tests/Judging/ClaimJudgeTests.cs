using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Judging;

public sealed class ClaimJudgeTests
{
    private const string Established =
        """
        {
          "sectors": ["civilSociety", "academia", "government"], "commonGround": ["commonGoals"], "inclusiveProcesses": ["decisionMaking", "planning", "activities"],
          "jointValueCreation": true, "transformativeAim": true, "governanceStructure": true
        }
        """;

    [Theory]
    [InlineData("multiStakeholderPartnership", """{"sectors":["privateSector","government"]}""", "PSP1001")]
    [InlineData("multiStakeholderPartnership", """{"sectors":["privateSector","…"]}""")]
    [InlineData("network", """{"structureFormality":"formal"}""")]
    [InlineData("network", """{"structureFormality":"formal","informalContacts":false}""", "PSP1001")]
    [InlineData("roundTable", """{"governanceStructure":false,"governanceBodies":["steeringCommittee"]}""", "PSP1006")]
    [InlineData("network", """{"governanceBodies":["steeringCommittee"]}""")]
    [InlineData("roundTable", """{"structureFormality":"formal"}""", "PSP1001")]
    [InlineData("roundTable", """{"structureFormality":"informal"}""")]
    [InlineData("multiStakeholderInitiative", """{"sectors":["privateSector"]}""")]
    [InlineData("multiStakeholderInitiative", """{"alignment":[]}""", "PSP1001", "PSP1001")]
    [InlineData("multiStakeholderPartnership", """{"governanceStructure":false}""", "PSP1001")]
    [InlineData("multiStakeholderPartnership", """{"governanceBodies":[]}""")]
    [InlineData(null, """{"sectors":["privateSector"]}""")]
    public void What_a_claim_is_blamed_for(string? claims, string facts, params string[] rules) =>
        Assert.Equal(
            rules, Declared.Findings(Bundled.Spectrum, facts, claims).Where(f => f.Rule.Severity >= RuleSeverity.Warning)
            .Select(f => f.Rule.Id));

    [Fact]
    public void A_contradiction_says_what_is_claimed_and_stated_and_what_it_takes_in_the_words_of_the_source()
    {
        ClaimFinding finding = Assert.Single(
            Declared.Findings(
                Bundled.Spectrum, """{"sectors":["privateSector","government"],"memorandum":true}""", "multiStakeholderPartnership"));
        Assert.Equal(
            "“P” is declared as a multi-stakeholder partnership (`multiStakeholderPartnership`) but states Sectors (sectors): Private "
            + "companies, Government and no others. A multi-stakeholder partnership requires: It brings together actors "
            + "from at least three of the following sectors: private companies, civil society, "
            + "academia and government. « Il rassemble des acteurs issus "
            + "d'au moins trois des secteurs suivants : entreprises privées, société civile, "
            + "milieux scientifiques et gouvernement. » (threeSectors, P1)",
            English(finding));
        Assert.Equal([Bundled.Trait("sectors")], finding.Deciding);
        Assert.Equal(["/categories/3/criteria/0"], finding.Pointers);
    }

    [Theory]
    [InlineData("de",
        "„P“ ist als „Multi-Akteurs-Partnerschaft“ (`multiStakeholderPartnership`) deklariert, "
            + "gibt aber an: Sektoren (sectors): Privatsektor und nichts weiter. „Multi-Akteurs-Partnerschaft“ verlangt: Sie bringt "
            + "Akteure aus ")]
    [InlineData("fr-CA",
        "« P » est déclaré comme « Partenariat multipartite » (`multiStakeholderPartnership`) mais indique Secteurs (sectors) : "
            + "Entreprises privées et rien d'autre. « Partenariat multipartite » exige : « Il rassemble ")]
    [InlineData("ja",
        "“P” is declared as a multi-stakeholder partnership (`multiStakeholderPartnership`) but states Sectors (sectors): Private "
            + "companies and no others. A multi-stakeholder partnership requires: It brings together actors ")]
    public void What_is_stated_and_what_it_takes_is_said_in_the_reader_s_language(string culture, string text)
    {
        ClaimFinding finding = Declared.Findings(Bundled.Spectrum, """{"sectors":["privateSector"]}""", "multiStakeholderPartnership")[0];
        Assert.StartsWith(text, finding.Message.ToString("", new CultureInfo(culture)), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_words_are_the_quotation_it_is_not_said_twice()
    {
        const string Quotation = "Il rassemble des acteurs";
        ClaimFinding finding = Declared.Findings(Bundled.Spectrum, """{"sectors":["privateSector"]}""", "multiStakeholderPartnership")[0];
        string message = finding.Message.ToString("", new CultureInfo("fr"));
        Assert.Equal(2, message.Split(Quotation).Length);
        Assert.Contains(" : « " + Quotation, message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quotation_that_several_criteria_share_stands_once_after_a_sentence_for_each()
    {
        ClaimFinding finding = Declared.Findings(Bundled.Spectrum, """{"memorandum":false}""", "multiStakeholderPartnership")[0];
        Assert.Contains(
            " Normalement, les objectifs sont définis dans un protocole d'accord. Normalement, "
            + "les contributions des acteurs sont définies dans un protocole "
            + "d'accord. Normalement, les responsabilités sont définies dans un protocole d'accord. « Normalement, les objectifs, "
            + "les contributions des "
            + "acteurs et les responsabilités sont définis dans un protocole d'accord. » (goalsInMemorandum, ",
            finding.Message.ToString("", new CultureInfo("fr")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Words_beside_the_quotation_are_said_in_the_source_s_language_too()
    {
        ClaimFinding finding = Declared.Findings(Bundled.Spectrum, """{"structureFormality":"informal"}""", "roundTable")[0];
        Assert.EndsWith(
            " : C'est une structure, même peu formelle : plus que des contacts informels. « Il s'agit d'une structure peu formelle » "
                + "(someStructure, déduit)",
            finding.Message.ToString("", new CultureInfo("fr")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Two_findings_that_say_the_same_have_equal_messages()
    {
        const string Facts =
            """{"sectors":["privateSector"],"memorandum":false,"governanceStructure":false,"governanceBodies":["steeringCommittee"]}""";
        Message[] Found(string facts) =>
            [.. Declared.Findings(Bundled.Spectrum, facts, "multiStakeholderPartnership").Select(f => f.Message)];

        Assert.Equal(Found(Facts), Found(Facts));
        Assert.Equal(Found(Facts).Select(m => m.GetHashCode()), Found(Facts).Select(m => m.GetHashCode()));
        Assert.NotEqual(Found(Facts)[1], Found(Facts.Replace("privateSector", "academia", StringComparison.Ordinal))[1]);
    }

    [Fact]
    public void One_fact_that_departs_from_three_criteria_is_one_finding()
    {
        ClaimFinding finding = Assert.Single(
            Declared.Findings(Bundled.Spectrum, """{"memorandum":false}""", "multiStakeholderPartnership"),
            f => f.Rule == RuleCatalogue.ClaimDeparts);
        string message = English(finding);
        Assert.StartsWith(
            "“P” is declared as a multi-stakeholder partnership (`multiStakeholderPartnership`) and departs from what is normal by "
                + "stating Memorandum of understanding (memorandum): no.", message, StringComparison.Ordinal);
        foreach (string part in new[] { "goals are", "actors' contributions are", "responsibilities are" })
            Assert.Contains($"Normally the {part} set out in a memorandum of understanding.", message, StringComparison.Ordinal);
        Assert.EndsWith(
            "« Normalement, les objectifs, les contributions des acteurs et les responsabilités sont définis dans un protocole d'accord. » "
            + "(goalsInMemorandum, P10; contributionsInMemorandum, P11; responsibilitiesInMemorandum, P12)",
            message,
            StringComparison.Ordinal);
        Assert.Equal(
            message.IndexOf("« Normalement", StringComparison.Ordinal), message.LastIndexOf("« Normalement", StringComparison.Ordinal));
        Assert.Equal([Bundled.Trait("memorandum")], finding.Deciding);
        Assert.Equal(["/categories/3/criteria/9", "/categories/3/criteria/10", "/categories/3/criteria/11"], finding.Pointers);
    }

    [Fact]
    public void Two_facts_that_depart_are_two_findings()
    {
        var findings =
            Declared.Findings(Bundled.Spectrum, """{"memorandum":false,"structureFormality":"light"}""", "multiStakeholderPartnership")
            .Where(f => f.Rule == RuleCatalogue.ClaimDeparts);
        Assert.Equal([[Bundled.Trait("memorandum")], [Bundled.Trait("structureFormality")]], findings.Select(f => f.Deciding));
    }

    [Fact]
    public void What_is_inferred_would_bind_but_only_departs()
    {
        ClaimFinding finding = Declared.Findings(Bundled.Spectrum, """{"structureFormality":"informal"}""", "roundTable")[0];
        Assert.Equal(RuleCatalogue.ClaimDeparts, finding.Rule);
        Assert.EndsWith(
            "« Il s'agit d'une structure peu formelle » (someStructure, inferred)", finding.Message.English(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_often_is_there_is_missed_once_for_each_fact_and_what_may_be_never()
    {
        IReadOnlyList<ClaimFinding> findings = Declared.Findings(
            Bundled.Spectrum, """{"governanceStructure":false,"origin":"designedAsSuch","structureFormality":"informal"}""",
            "multiStakeholderInitiative");
        ClaimFinding[] lacks = [.. findings.Where(f => f.Rule.Severity == RuleSeverity.Hidden)];
        Assert.Equal([["oftenGoverned", "committeeAndSecretariat"], ["moreFormal"]], lacks.Select(f => f.Criteria));
        Assert.StartsWith(
            "“P” is declared as a multi-stakeholder initiative (`multiStakeholderInitiative`) but states Governance structure "
                + "(governanceStructure): no. A multi-stakeholder initiative often has: It often has", English(lacks[0]),
                StringComparison.Ordinal);
        Assert.All(lacks, f => Assert.Equal(RuleCatalogue.ClaimLacks, f.Rule));
        Assert.DoesNotContain(findings, f => f.Rule.Severity > RuleSeverity.Info);
    }

    [Fact]
    public void An_open_claim_names_each_trait_not_stated_that_a_binding_criterion_reads()
    {
        ClaimFinding finding =
            Assert.Single(Declared.Findings(Bundled.Spectrum, """{"structureFormality":"informal","openRelations":true}""", "network"));
        Assert.Equal(RuleCatalogue.ClaimOpen, finding.Rule);
        Assert.Contains("“P” is declared as a network (`network`)", English(finding), StringComparison.Ordinal);
        Assert.EndsWith(
            ": Kinds of participants (participantKinds); Common ground (commonGround); Informal contacts (informalContacts)",
            English(finding),
            StringComparison.Ordinal);
        Assert.Empty(finding.Deciding);
        Assert.Equal(["/categories/0/criteria/1", "/categories/0/criteria/6", "/categories/0/criteria/7"], finding.Pointers);
        Assert.Equal(["personsOrOrganisations", "similarInterestsOrConcerns", "informalContacts"], finding.Criteria);
        Assert.Equal(
            ["participantKinds", "commonGround", "informalContacts"],
            finding.Undecided.Select(t => Bundled.Spectrum.Spectrum.Traits[t].Id));
    }

    [Fact]
    public void A_trait_that_several_criteria_wait_for_is_named_once() =>
        Assert.Equal(
            2, English(Assert.Single(Declared.Findings(Bundled.Spectrum, "{}", "multiStakeholderPartnership")))
                .Split("(inclusiveProcesses)").Length);

    [Fact]
    public void A_contradicted_claim_is_not_said_to_be_open() =>
        Assert.DoesNotContain(
            Declared.Findings(Bundled.Spectrum, """{"sectors":[]}""", "multiStakeholderPartnership"),
            f => f.Rule == RuleCatalogue.ClaimOpen);

    [Fact]
    public void Of_an_established_claim_nothing_is_said() =>
        Assert.Empty(Declared.Findings(Bundled.Spectrum, Established, "multiStakeholderPartnership"));

    [Fact]
    public void A_category_that_nothing_binds_is_never_established_and_lacks_nothing()
    {
        CompiledSpectrum spectrum = new SpecBuilder().Flag("f").Category("k").Takes("""{ "f": true }""", "normally").Load();
        Assert.Equal(PartnershipSpec.Verdict.Open, Verdict(spectrum, """{"f":true}""", 0));
        Assert.Empty(Declared.Findings(spectrum, """{"f":true}""", "k"));
        Assert.Equal(["PSP1002"], Declared.Findings(spectrum, """{"f":false}""", "k").Select(f => f.Rule.Id));
    }

    [Theory]
    [InlineData("""{"f":true,"g":true}""", "Established")]
    [InlineData("""{"f":true,"g":true,"h":false}""", "Established")]
    [InlineData("""{"f":true}""", "Open")]
    [InlineData("""{}""", "Open")]
    [InlineData("""{"h":true}""", "Open")]
    [InlineData("""{"f":false,"g":true}""", "Contradicted")]
    [InlineData("""{"g":false}""", "Contradicted")]
    public void A_verdict_rests_on_the_binding_criteria_alone(string facts, string verdict)
    {
        CompiledSpectrum spectrum = new SpecBuilder().Flag("f", "g", "h").Category("k")
            .Takes("""{ "f": true }""").Takes("""{ "g": true }""").Takes("""{ "h": true }""", basis: "inferred")
                .Takes("""{ "h": true }""", "normally").Load();
        Assert.Equal(verdict, Verdict(spectrum, facts, 0).ToString());
    }

    [Fact]
    public void The_deciding_facts_are_as_few_as_suffice()
    {
        CompiledSpectrum spectrum = new SpecBuilder().Flag("a", "b", "c").Category("k")
            .Takes("""{ "any": [ { "a": true, "b": true }, { "c": true } ] }""").Load();
        IReadOnlyList<ClaimFinding> findings = Declared.Findings(spectrum, """{"a":false,"b":false,"c":false}""", "k");
        Assert.Equal(2, Assert.Single(findings).Deciding.Count);
        Assert.Contains(2, findings[0].Deciding);
    }

    [Fact]
    public void A_fact_that_decides_by_an_implication_is_the_one_pointed_at()
    {
        ClaimFinding finding =
            Declared.Findings(
            Bundled.Spectrum, """{"memorandum":false,"memorandumDefines":{"without":["goals"]}}""", "multiStakeholderPartnership")
            .First(f => f.Pointers.Contains("/categories/3/criteria/10"));
        Assert.Equal([Bundled.Trait("memorandum")], finding.Deciding);
    }

    private static Verdict Verdict(CompiledSpectrum spectrum, string facts, int category) =>
        Declared.Evaluation(spectrum, facts).Tally(spectrum.Model.Categories[category]).Verdict;

    private static string English(ClaimFinding finding) => finding.Message.English();
}
