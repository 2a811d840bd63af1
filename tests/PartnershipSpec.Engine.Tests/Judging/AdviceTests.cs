using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Advising;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Judging;

public sealed class AdviceTests
{
    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, LongRun.Of(150))];

    [Theory]
    [Trait("Takes", "long")]
    [MemberData(nameof(Seeds))]
    public void Applying_it_establishes_the_claim_and_no_smaller_set_does(int seed)
    {
        var random = new RandomSpec(seed, traits: 3, most: 3);
        CompiledSpectrum spectrum = random.Load();
        for (int i = 0; i < 4; i++)
        {
            FactBits facts = Declared.Bits(spectrum, random.Facts.Next(contradictory: true).ToJsonString());
            foreach (SpectrumCategory category in spectrum.Model.Categories) Check(spectrum.Model, category, facts);
        }
    }

    [Theory]
    [InlineData("roundTable", "{}", "structureFormality: light")]
    [InlineData("roundTable", """{"structureFormality":"formal"}""", "structureFormality: light (stated: formal)")]
    [InlineData("roundTable", """{"structureFormality":"light"}""", "established")]
    [InlineData("multiStakeholderInitiative", """{"alignment":["strategies"]}""",
        "commonGround: givenTheme; alignment: activities; jointValueCreation: true")]
    [InlineData(
        "multiStakeholderPartnership",
        """{"sectors":["privateSector","government"],"commonGround":["commonGoals"],"inclusiveProcesses":["decisionMaking","planning","activities"],"jointValueCreation":true,"transformativeAim":true,"governanceBodies":["steeringCommittee"]}""",
        "sectors: civilSociety (stated: privateSector, government and no others)")]
    public void It_names_the_facts_to_learn_and_those_to_change(string category, string facts, string advice) =>
        Assert.Equal(advice, Find(category, facts).ToString());

    [Theory]
    [InlineData("roundTable", """{"structureFormality":"formal"}""",
        "Pour compter comme « Table ronde », il faudrait : Degré de formalisation de la structure : Informelle ou Peu formelle (indiqué "
            + ": Formelle)",
            "Um als „Runder Tisch“ zu gelten, müsste gelten: Formalisierungsgrad der Struktur: Informell oder Wenig formell "
            + "(angegeben: Formell)")]
    [InlineData("roundTable", """{"structureFormality":"light"}""", "établi", "belegt")]
    [InlineData(
        "multiStakeholderInitiative",
        """{"alignment":["strategies"],"jointValueCreation":true}""",
        "Pour compter comme « Initiative multipartite », il faudrait : Base commune : Thématique donnée ; Harmonisation : Activités",
        "Um als „Multi-Akteurs-Initiative“ zu gelten, müsste gelten: Gemeinsame Grundlage: Ein bestimmtes Thema; Abstimmung: Aktivitäten")]
    public void Its_words_come_in_the_reader_s_language(string category, string facts, string french, string german)
    {
        ClaimAdvice advice = Find(category, facts);
        Assert.Equal([french, german, advice.ToText("en")], new[] { "fr", "de", "ja" }.Select(advice.ToText));
    }

    [Fact]
    public void Of_equally_many_it_takes_those_that_change_least_of_what_is_stated()
    {
        CompiledSpectrum spectrum = new SpecBuilder().Flag("a", "b").Category("k").Takes("""{ "any": [ { "a": true }, { "b": true } ] }""")
            .Load();

        ClaimAdvice advice = AdviceSearch.Find(spectrum.Model, spectrum.Model.Categories[0], Declared.Bits(spectrum, """{"a":false}"""));

        Assert.Equal("b: true", advice.ToString());
    }

    [Fact]
    public void What_must_not_be_stated_is_said_in_the_reader_s_language()
    {
        CompiledSpectrum spectrum = new SpecBuilder().Set("s", "x", "y").Category("k").Takes("""{ "s": { "noneOf": ["x"] } }""").Load();

        AdvisedFact fact =
            Assert.Single(
            AdviceSearch.Find(spectrum.Model, spectrum.Model.Categories[0], Declared.Bits(spectrum, """{"s":["x"]}""")).Facts);

        Assert.Equal(("not x", "x", true), (fact.Value, fact.Before, fact.IsChange));
        Assert.Equal(
            ["s: not x (stated: x)", "s : pas x (indiqué : x)", "s: nicht x (angegeben: x)"],
            new[] { "en", "fr", "de" }.Select(fact.ToText));
    }

    [Fact]
    public void One_fact_that_implies_two_is_less_than_two()
    {
        CompiledSpectrum spectrum = new SpecBuilder().Flag("a", "b", "c").Implication("""{ "c": true }""", """{ "a": true, "b": true }""")
            .Category("k").Takes("""{ "a": true }""").Takes("""{ "b": true }""").Load();

        Assert.Equal("c: true", AdviceSearch.Find(spectrum.Model, spectrum.Model.Categories[0], spectrum.Model.NothingKnown()).ToString());
    }

    [Fact]
    public void What_cannot_be_established_is_said_to_be()
    {
        CompiledSpectrum spectrum = new SpecBuilder().Flag("a").Category("empty").Takes("""{ "a": true }""", "often")
            .Category("impossible").Takes("""{ "a": true }""").Takes("""{ "a": false }""").Load();

        Assert.All(spectrum.Model.Categories, category =>
        {
            ClaimAdvice advice = AdviceSearch.Find(spectrum.Model, category, spectrum.Model.NothingKnown());
            Assert.Equal((false, true, "cannot be established"), (advice.IsPossible, advice.IsLeast, advice.ToString()));
            Assert.Equal("kann nicht belegt werden", advice.ToText("de"));
        });
    }

    [Fact]
    public void What_is_tied_together_without_helping_is_not_tried()
    {
        SpecBuilder spec = new SpecBuilder().Flag("g");
        for (int i = 1; i <= 6; i++)
            spec.Set($"s{i}", "a", "b", "c").Implication($$"""{ "s{{i}}": { "anyOf": ["a"] } }""", """{ "g": true }""");
        spec.Category("k");
        for (int i = 1; i <= 5; i++) spec.Takes($$"""{ "s{{i}}": { "anyOf": ["b"] } }""");
        SpectrumModel model = spec.Load().Model;

        ClaimAdvice advice = AdviceSearch.Find(model, model.Categories[0], model.NothingKnown());
        Assert.Equal(AdviceAnswer.Found, advice.Answer);
        Assert.True(advice.IsLeast);
        Assert.Equal("s1: b; s2: b; s3: b; s4: b; s5: b", advice.ToString());
    }

    /// <summary>All flags of a chain are stated to be false; the first can only be true if all are.</summary>
    [Fact]
    public void What_is_too_long_to_be_searched_through_gets_an_answer_that_does()
    {
        string[] flags = [.. Enumerable.Range(0, 200).Select(i => $"f{i}")];
        SpecBuilder spec = new SpecBuilder().Flag(flags);
        for (int i = flags.Length - 2; i >= 0; i--)
            spec.Implication($$"""{ "{{flags[i]}}": true }""", $$"""{ "{{flags[i + 1]}}": true }""");
        CompiledSpectrum spectrum = spec.Category("k").Takes("""{ "f0": true }""").Load();
        FactBits none = Declared.Bits(spectrum, "{" + string.Join(",", flags.Select(f => $"\"{f}\":false")) + "}");

        ClaimAdvice advice = AdviceSearch.Find(spectrum.Model, spectrum.Model.Categories[0], none);
        Assert.Equal((AdviceAnswer.Found, 200), (advice.Answer, advice.Facts.Count));
        Assert.All(advice.Facts, fact => Assert.Equal(("true", true), (fact.Value, fact.IsChange)));
    }

    /// <summary>Eight pigeons do not fit into seven holes, one in each; to try every way takes far too long.</summary>
    [Fact]
    public void A_search_that_gives_up_says_so()
    {
        const int holes = 7;
        SpecBuilder spec = new SpecBuilder().Flag([.. Enumerable.Range(0, (holes + 1) * holes).Select(i => $"p{i / holes}h{i % holes}")])
            .Category("k");
        for (int pigeon = 0; pigeon <= holes; pigeon++)
        {
            spec.Takes("{ \"any\": [" + string.Join(",", Enumerable.Range(0, holes).Select(hole => $"{{ \"p{pigeon}h{hole}\": true }}"))
                + "] }");
            for (int hole = 0; hole < holes; hole++)
            {
                string[] others =
                    [.. Enumerable.Range(0, holes + 1).Where(other => other != pigeon).Select(other => $"\"p{other}h{hole}\": false")];
                spec.Implication($$"""{ "p{{pigeon}}h{{hole}}": true }""", "{" + string.Join(",", others) + "}");
            }
        }

        SpectrumModel model = spec.Load().Model;
        ClaimAdvice advice = AdviceSearch.Find(model, model.Categories[0], model.NothingKnown());
        Assert.Equal((AdviceAnswer.GaveUp, false, false, 0), (advice.Answer, advice.IsPossible, advice.IsLeast, advice.Facts.Count));
        Assert.Equal("no facts were found that establish it; the search was given up", advice.ToString());
    }

    [Fact]
    public void For_every_entry_of_the_corpus_and_every_category_it_is_exact() =>
        Assert.All(CorpusEntry.All, entry => Assert.All(Bundled.Spectrum.Model.Categories, category =>
        {
            ClaimAdvice advice = Find(category.Id, entry.Facts);
            Assert.True(advice is { IsPossible: true, IsLeast: true });
        }));

    [Fact]
    public void Learning_what_speaks_for_a_category_never_lowers_its_evidence()
    {
        SpectrumModel model = Bundled.Spectrum.Model;
        FactBits facts = model.NothingKnown();
        int raised = 0;
        foreach (Statement statement in model.Traits.SelectMany(Statement.Of).OrderBy(s => s.Text, StringComparer.Ordinal))
        {
            FactBits more = statement.Changes(facts) ? facts : statement.Applied(facts);
            var (before, after) = (new Evaluation(model, facts), new Evaluation(model, more));
            foreach (SpectrumCategory category in model.Categories.Where(
                c => c.Criteria.All(k => after.Outcome(k) != CriterionOutcome.Refuted || before.Outcome(k) == CriterionOutcome.Refuted)))
            {
                int gained = after.Tally(category).Evidence - before.Tally(category).Evidence;
                Assert.True(gained >= 0, $"{statement.Trait}: {statement.Text} lowered {category} by {-gained}.");
                raised += gained > 0 ? 1 : 0;
            }

            facts = more;
        }

        Assert.InRange(raised, 10, int.MaxValue);
    }

    private static ClaimAdvice Find(string category, string facts) => AdviceSearch.Find(
        Bundled.Spectrum.Model, Bundled.Spectrum.Model.Categories[Bundled.Category(category)], Declared.Bits(Bundled.Spectrum, facts));

    private static void Check(SpectrumModel model, SpectrumCategory category, FactBits facts)
    {
        ClaimAdvice advice = AdviceSearch.Find(model, category, facts);
        Statement[] all = [.. model.Traits.SelectMany(Statement.Of)];
        Assert.True(advice.IsLeast);

        // Every set of statements, smallest first: the first size that establishes is the size of the advice.
        int most = advice.IsPossible
            ? advice.Facts.Count
            : all.Select(s => s.Trait).Distinct().Sum(t => t.Kind == SpectrumTraitKind.Set ? t.Values.Count : 1);
        Statement[][] smallest =
            [.. Enumerable.Range(0, most + 1).Select(size => Establishing(model, category, facts, all, size))
            .FirstOrDefault(sets => sets.Length > 0) ?? []];
        Assert.Equal(advice.IsPossible, smallest.Length > 0);
        if (!advice.IsPossible) return;

        string[] given = [.. advice.Facts.Select(f => f.Trait.Id + ": " + f.Value).Order(StringComparer.Ordinal)];
        Assert.Contains(smallest, set => set.Select(s => s.Trait.Id + ": " + s.Text).Order(StringComparer.Ordinal).SequenceEqual(given));
        Assert.Equal(smallest.Min(set => set.Count(s => s.Changes(facts))), advice.Facts.Count(f => f.IsChange));
    }

    private static Statement[][] Establishing(SpectrumModel model, SpectrumCategory category, FactBits facts, Statement[] all, int size) =>
        [.. Sets(all, 0, size)
            .Where(set => new Evaluation(model, set.Aggregate(facts, (stated, s) => s.Applied(stated)))
            .Tally(category).Verdict == Verdict.Established)];

    private static IEnumerable<Statement[]> Sets(Statement[] all, int from, int size)
    {
        if (size == 0) return [[]];
        return Enumerable.Range(from, all.Length - from).SelectMany(i =>
            Sets(all, i + 1, size - 1).Where(rest => !rest.Any(s => s.IsAboutTheSameAs(all[i])))
                .Select(rest => rest.Prepend(all[i]).ToArray()));
    }
}
