using System;
using System.Linq;
using System.Threading.Tasks;
using CsCheck;
using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Specs.Parsing;
using PartnershipSpec.Engine.Tests.Json;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Declarations;

public sealed class DeclarationParserTests
{
    private const string Path = "some.partnerships.json";

    private static readonly string AllFacts = TestFiles.Spec("examples/valid/all-facts.partnerships.json");

    private static readonly CompiledSpectrum Other = new SpecBuilder().Flag("f").Category("k").Takes("""{ "f": true }""").Load();

    [Fact]
    public void A_file_gives_its_declarations_in_order()
    {
        DeclarationDocument file = Parse(AllFacts);
        Assert.Empty(file.Problems);
        Assert.True(file.CanBeJudged);
        Assert.Equal(
            ["soilWatch", "Round table on packaging, 2nd edition", "fairHarbours", "cleanRivers", "unsorted", "bare"], file.Declarations.Select(d => d.Id));
        Assert.Equal(["network", "roundTable", "multiStakeholderInitiative", "multiStakeholderPartnership", null, null], file.Declarations.Select(ClaimedBy));
        Assert.Equal(["2024", null, null, "2025-01", null, null], file.Declarations.Select(d => d.AsOf));
        Assert.Equal("Soil Watch", file.Declarations[0].Claim.Name);
    }

    [Fact]
    public void The_claim_is_placed_at_its_category_or_else_at_the_id()
    {
        DeclarationDocument file = Parse(AllFacts);
        Assert.Equal("\"network\"", Pointed(AllFacts, file.Declarations[0].ClaimSpan));
        Assert.Equal("\"soilWatch\"", Pointed(AllFacts, file.Declarations[0].IdSpan));
        Assert.Equal("\"unsorted\"", Pointed(AllFacts, file.Declarations[4].ClaimSpan));
    }

    [Theory]
    [InlineData("[]", "PSP2002", "[]")]
    [InlineData("{}", "PSP2002", "{")]
    [InlineData("""{"partnerships":{}}""", "PSP2002", "{}")]
    [InlineData("""{"partnerships":[1]}""", "PSP2002", "1")]
    [InlineData("""{"partnerships":[],"version":1}""", "PSP2002", "\"version\"")]
    [InlineData("""{"partnerships":[],"partnerships":[]}""", "PSP2002", "\"partnerships\"")]
    [InlineData("""{"spectrum":1,"partnerships":[]}""", "PSP2002", "1")]
    [InlineData("""{"spectrum":"other","partnerships":[]}""", "PSP2003", "\"other\"")]
    [InlineData("""{"partnerships":[{"id":"a"}]}""", "PSP2002", "{")]
    [InlineData("""{"partnerships":[{"name":"A"}]}""", "PSP2002", "{")]
    [InlineData("""{"partnerships":[{"id":" ","name":"A"}]}""", "PSP2002", "\" \"")]
    [InlineData("""{"partnerships":[{"id":"a","name":7}]}""", "PSP2002", "7")]
    [InlineData("""{"partnerships":[{"id":"a","name":"A","claims":3}]}""", "PSP2002", "3")]
    [InlineData("""{"partnerships":[{"id":"a","name":"A","claim":"network"}]}""", "PSP2002", "\"claim\"")]
    [InlineData("""{"partnerships":[{"id":"a","name":"A","claims":"netwrok"}]}""", "PSP2003", "\"netwrok\"")]
    [InlineData("""{"partnerships":[{"id":"a","name":"A","asOf":2020}]}""", "PSP2002", "2020")]
    [InlineData("""{"partnerships":[{"id":"a","name":"A","facts":[]}]}""", "PSP2002", "[]")]
    [InlineData("""{"partnerships":[{"id":"a","name":"A","accepted":{}}]}""", "PSP2002", "{}")]
    [InlineData("""{"partnerships":[{"id":"a","name":"A","accepted":[{}]}]}""", "PSP2002", "{")]
    [InlineData("""{"partnerships":[{"id":"a","name":"A","accepted":[{"criterion":"governd"}]}]}""", "PSP2003", "\"governd\"")]
    [InlineData("""{"partnerships":[{"id":"a","name":"A","accepted":[{"criterion":"governed","until":"2027-02-30"}]}]}""", "PSP2002", "\"2027-02-30\"")]
    [InlineData("""{"partnerships":[{"id":"a","name":"A"},{"id":"a","name":"B"}]}""", "PSP2004", "\"a\"")]
    public void What_is_wrong_is_reported_at_its_place(string text, string rule, string pointed)
    {
        Problem problem = Assert.Single(Parse(text).Problems);
        Assert.Equal(rule, problem.Rule.Id);
        Assert.Equal([pointed], ProblemAsserts.Pointed([problem], text));
        ProblemAsserts.StandInTheFile([problem], Path, text);
    }

    [Fact]
    public void Of_two_with_one_id_the_first_counts()
    {
        DeclarationDocument file = Parse("""{"partnerships":[{"id":"a","name":"A"},{"id":"\u0061","name":"B"},{"id":"c","name":"C"}]}""");
        Assert.Equal(["A", "C"], file.Declarations.Select(d => d.Claim.Name));
        Assert.Equal(23, Assert.Single(Assert.Single(file.Problems).Related).Span.Start);
    }

    [Theory]
    [InlineData("A", "its character 1 is A (U+0041), there a (U+0061)")]
    [InlineData("\u0430", "its character 1 is \u0430 (U+0430), there a (U+0061)")]
    [InlineData("a\u200b", "its character 2 is U+200B, there the end")]
    public void An_id_that_looks_like_another_counts_and_is_reported(string id, string difference)
    {
        DeclarationDocument file = Parse($$"""{"partnerships":[{"id":"a","name":"A"},{"id":"{{id}}","name":"B"}]}""");
        Assert.Equal(["a", id], file.Declarations.Select(d => d.Id));
        Problem problem = Assert.Single(file.Problems);
        Assert.Equal("PSP2004", problem.Rule.Id);
        Assert.Equal($"the id “{id}” looks like another, in line 1, but {difference}", problem.Message.English());
        Assert.Equal(23, Assert.Single(problem.Related).Span.Start);
    }

    [Fact]
    public void A_name_that_looks_like_a_known_one_is_told_apart_so_that_it_can_be_seen()
    {
        Problem problem = Assert.Single(Parse(Declared.Text("{}", "netw\u043erk")).Problems);
        Assert.Equal("unknown category “netw\u043erk”; it looks like “network”, but its character 5 is \u043e (U+043E), there o (U+006F)", problem.Message.English());
        problem = Assert.Single(Parse(Declared.Text("{}", "Network")).Problems);
        Assert.EndsWith("did you mean “network”?", problem.Message.English(), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_name_the_id_serves() => Assert.Equal("a", Assert.Single(Parse("""{"partnerships":[{"id":"a"}]}""").Declarations).Claim.Name);

    [Theory]
    [InlineData("MSP", "multiStakeholderPartnership")]
    [InlineData("map", "multiStakeholderPartnership")]
    [InlineData("BRANCHENDIALOG", "roundTable")]
    [InlineData("community of practice", "network")]
    [InlineData("Réseau", "network")]
    [InlineData("Multi-stakeholder initiative", "multiStakeholderInitiative")]
    public void A_name_or_alias_claims_nothing_but_the_id_is_offered(string name, string id)
    {
        DeclarationDocument file = Parse(Declared.Text("{}", name));
        Problem problem = Assert.Single(file.Problems);
        Assert.Equal("PSP2003", problem.Rule.Id);
        Assert.Equal((MessageKey.AliasOfCategory, name, id), (problem.Message.Key, problem.Message.Arguments[0], problem.Message.Arguments[1]));
        Assert.Null(Assert.Single(file.Declarations).Claim.Category);
    }

    [Fact]
    public void Of_several_spectra_the_file_names_one()
    {
        ProjectSpectra project = Declared.Project(Other, Bundled.Spectrum);
        const string Unnamed = """{"partnerships":[{"id":"a","name":"A","claims":"k"}]}""";
        DeclarationDocument file = DeclarationParser.Parse(new SourceFile(Path, Unnamed), project);
        Problem problem = Assert.Single(file.Problems);
        Assert.Equal(("PSP2002", MessageKey.SpectrumNeeded), (problem.Rule.Id, problem.Message.Key));
        Assert.EndsWith("sampleSpectrum, partnershipSpectrum", problem.Message.English(), StringComparison.Ordinal);
        Assert.Empty(file.Declarations);

        file = DeclarationParser.Parse(new SourceFile(Path, Unnamed.Replace("{\"p", "{\"spectrum\":\"sampleSpectrum\",\"p", StringComparison.Ordinal)), project);
        Assert.Empty(file.Problems);
        Assert.Same(Other, Assert.Single(file.Declarations).Spectrum);
    }

    [Fact]
    public void With_no_spectrum_there_is_nothing_to_judge_by()
    {
        DeclarationDocument file = DeclarationParser.Parse(new SourceFile(Path, """{"partnerships":[]}"""), Declared.Project());
        Assert.Equal([("PSP2003", MessageKey.NoSpectrum)], file.Problems.Select(p => (p.Rule.Id, p.Message.Key)));
    }

    [Theory]
    [InlineData("""{"partnerships":[]}""")]
    [InlineData("""{"spectrum":"mine","partnerships":[{"id":"a","name":"A","claims":"whatever","facts":{"x":1}}]}""")]
    public void While_a_spec_cannot_be_read_an_unknown_name_may_be_one_of_its(string text) =>
        Assert.Empty(DeclarationParser.Parse(new SourceFile(Path, text), new ProjectSpectra([], [], allReadable: false)).Problems);

    [Fact]
    public void By_a_broken_spectrum_nothing_is_said()
    {
        string broken = new SpecBuilder().Flag("f").Category("k").Takes("{}").Text;
        var spectrum = new CompiledSpectrum(SpectrumParser.Parse(new SourceFile("", broken)).Spectrum!, null);
        DeclarationDocument file = Declared.File(spectrum, Declared.Text("""{"nonsense":1}""", "nobody"));
        Assert.Empty(file.Problems);
        Assert.Empty(file.Declarations);
    }

    [Fact]
    public void Every_beginning_of_a_file_is_reported_as_not_json_and_nothing_else() =>
        Parallel.For(0, AllFacts.TrimEnd().Length, length =>
        {
            string text = AllFacts[..length];
            DeclarationDocument file = Parse(text);
            Problem problem = Assert.Single(file.Problems);
            Assert.Equal(("PSP2001", length), (problem.Rule.Id, problem.Location.Span.End));
            Assert.False(file.CanBeJudged);
        });

    [Fact]
    public void Nothing_throws_whatever_characters_are_lost_added_or_doubled() =>
        Gen.Select(Gen.Int[0, 3], Gen.Double.Unit, Gen.OneOf("{", "}", "[", "]", ",", ":", "\"", "…", "/*", "null", "1", "\\u0000")).Array[1, 4].Sample(
            mutations =>
            {
                string text = JsonDocuments.Mutate(AllFacts, mutations);
                DeclarationDocument file = Parse(text);
                Assert.All(file.Problems, p => Assert.InRange(p.Location.Span.End, p.Location.Span.Start, text.Length));
                foreach (Declaration declaration in file.Declarations) ClaimJudge.Judge(declaration.Spectrum, declaration.Claim);
            },
            iter: 500);

    private static DeclarationDocument Parse(string text) => DeclarationParser.Parse(new SourceFile(Path, text), Bundled.Project);

    private static string? ClaimedBy(Declaration declaration) =>
        declaration.Claim.Category is { } category ? declaration.Spectrum.Spectrum.Categories[category].Id : null;

    private static string Pointed(string text, Text.SourceSpan span) => text.Substring(span.Start, span.Length);
}
