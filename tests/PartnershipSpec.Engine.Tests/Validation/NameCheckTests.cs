using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Engine.Specs.Parsing;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Validation;

public sealed class NameCheckTests
{
    [Theory]
    [InlineData("sample")]
    [InlineData("sampleFacts")]
    [InlineData("sampleCategory")]
    [InlineData("sampleAttribute")]
    public void A_category_named_like_a_type_that_is_there_anyway_is_reported_and_dropped(string id)
    {
        Spectrum spectrum = Clashes(Sample().Category(id).Takes("""{ "f": true }"""), id, MessageKey.NameReserved);
        Assert.Equal(["c"], spectrum.Categories.Select(c => c.Id));
    }

    [Theory]
    [InlineData("spectrumTrait")]
    [InlineData("factQuestion")]
    [InlineData("spectrumtrait")]
    public void In_the_engine_s_namespace_a_name_of_a_public_type_of_the_engine_is_taken(string id)
    {
        Spectrum spectrum =
            Clashes(Sample().Namespace("PartnershipSpec").Category(id).Takes("""{ "f": true }"""), id, MessageKey.NameReserved);
        Assert.Equal(["c"], spectrum.Categories.Select(c => c.Id));
        Assert.Equal(["f"], Clashes(Sample().Namespace("PartnershipSpec").Flag(id), id, MessageKey.NameReserved).Traits.Select(t => t.Id));
    }

    [Fact]
    public void In_the_engine_s_namespace_each_public_type_of_the_engine_is_taken()
    {
        string[] types =
            [.. typeof(Spectrum).Assembly.GetExportedTypes().Where(t => t is { IsNested: false, Namespace: "PartnershipSpec" })
            .Select(t => t.Name.Split('`')[0])];
        Assert.NotEmpty(types);
        Assert.All(types, type => Assert.True(new CSharpNames("PartnershipSpec", "sample").IsTypeTaken(type), type));
        Assert.All(types, type => Assert.False(new CSharpNames("Samples", "sample").IsTypeTaken(type), type));
    }

    [Theory]
    [InlineData("Samples", "spectrumTrait")]
    [InlineData("Samples", "list")]
    [InlineData("Samples", "math")]
    [InlineData("Samples", "system")]
    [InlineData("PartnershipSpec", "list")]
    [InlineData("PartnershipSpec", "evaluation")]
    public void What_the_emitted_code_or_the_engine_uses_under_its_full_name_is_free(string space, string id)
    {
        Sample().Namespace(space).Category(id).Takes("""{ "f": false }""").Load();
        Sample().Namespace(space).Flag(id).Load();
    }

    [Fact]
    public void In_the_engine_s_namespace_a_subject_that_makes_a_name_of_the_engine_is_reported_and_nothing_is_made()
    {
        SpectrumFile file = SpectrumParser.Parse(new SourceFile("", Sample().Namespace("PartnershipSpec").Subject("spectrumTrait").Text));
        var problem = Assert.Single(file.Problems);
        Assert.Equal(
            ("PSP0003", MessageKey.NameReserved, "SpectrumTrait"), (problem.Rule.Id, problem.Message.Key, problem.Message.Arguments[1]));
        Assert.Null(file.Spectrum);
        Sample().Subject("spectrumTrait").Load();
    }

    [Theory]
    [InlineData("PartnershipSpec.SpectrumTrait")]
    [InlineData("PartnershipSpec.SpectrumTrait.Meetings")]
    public void A_namespace_that_has_the_name_of_a_type_of_the_engine_is_taken(string space)
    {
        SpectrumFile file = SpectrumParser.Parse(new SourceFile("", Sample().Namespace(space).Text));
        var problem = Assert.Single(file.Problems);
        Assert.Equal(
            ("PSP0003", MessageKey.NamespaceOfEngine, space), (problem.Rule.Id, problem.Message.Key, problem.Message.Arguments[0]));
        Assert.Null(file.Spectrum);
    }

    [Fact]
    public void Another_namespace_below_the_engine_s_is_free() => Sample().Namespace("PartnershipSpec.Meetings").Load();

    [Theory]
    [InlineData("name")]
    [InlineData("facts")]
    [InlineData("category")]
    [InlineData("judge")]
    [InlineData("toString")]
    public void A_trait_named_like_a_member_is_reported_and_dropped(string id)
    {
        Spectrum spectrum = Clashes(Sample().Flag(id), id, MessageKey.NameReserved);
        Assert.Equal(["f"], spectrum.Traits.Select(t => t.Id));
    }

    [Theory]
    [InlineData("all")]
    [InlineData("any")]
    [InlineData("not")]
    public void A_trait_named_like_a_word_of_conditions_is_reported_and_dropped(string id)
    {
        Spectrum spectrum = Clashes(Sample().Flag(id), id, MessageKey.WordOfConditions);
        Assert.Equal(["f"], spectrum.Traits.Select(t => t.Id));
    }

    [Theory]
    [InlineData("none")]
    [InlineData("andPerhapsOthers")]
    [InlineData("andNoOthers")]
    public void A_member_of_a_set_named_like_a_marker_is_reported_and_dropped(string id)
    {
        Spectrum spectrum = Clashes(Sample().Set("s", "x", id), id, MessageKey.NameReserved);
        Assert.Equal(["x"], spectrum.Trait("s")!.Values.Select(v => v.Id));
    }

    [Fact]
    public void A_set_left_without_members_goes_too() =>
        Assert.Null(Clashes(Sample().Set("s", "none"), "none", MessageKey.NameReserved).Trait("s"));

    [Fact]
    public void Only_sets_have_markers() => Assert.NotNull(Sample().Choice("s", "none", "andNoOthers").Load());

    [Fact]
    public void A_trait_named_like_a_category_is_reported_and_dropped_and_nothing_is_judged()
    {
        Spectrum spectrum = Clashes(Sample().Flag("c").Implication("""{ "c": true }""", """{ "f": true }"""), "c", MessageKey.NameTwice);
        Assert.Equal(["f"], spectrum.Traits.Select(t => t.Id));
        Assert.Equal(["c"], spectrum.Categories.Select(c => c.Id));
        Assert.Empty(spectrum.Categories[0].Criteria);
        Assert.Empty(spectrum.Implications);
    }

    [Theory]
    [InlineData("samplefacts")]
    [InlineData("sampleattribute")]
    [InlineData("sAMPLE")]
    public void A_category_that_differs_from_such_a_type_by_case_alone_is_too(string id) =>
        Clashes(Sample().Category(id).Takes("""{ "f": true }"""), id, MessageKey.NameReserved);

    [Fact]
    public void A_trait_that_differs_from_a_category_by_case_alone_is_reported_and_dropped() =>
        Assert.Equal(
            ["f"], Clashes(Sample().Category("roundTable").Flag("roundtable"), "roundtable", MessageKey.IdCase).Traits.Select(t => t.Id));

    [Fact]
    public void Ids_of_one_list_that_differ_by_case_alone_are_reported_and_the_later_dropped()
    {
        Assert.Equal(["f", "xy"], Clashes(Sample().Flag("xy", "xY"), "xY", MessageKey.IdCase).Traits.Select(t => t.Id));
        Assert.Equal(["xy"], Clashes(Sample().Set("s", "xy", "xY"), "xY", MessageKey.IdCase).Trait("s")!.Values.Select(v => v.Id));
        Assert.Equal(["c", "ab"], Clashes(Sample().Category("ab").Category("aB"), "aB", MessageKey.IdCase).Categories.Select(c => c.Id));
        Clashes(Sample().Takes("""{ "f": true }""", id: "ab").Takes("""{ "f": false }""", id: "aB"), "aB", MessageKey.IdCase);
    }

    [Fact]
    public void Criteria_modalities_and_dimensions_make_no_types_and_may_have_any_name() =>
        Assert.NotNull(
            Sample().Takes("""{ "f": true }""", id: "facts").Takes("""{ "f": true }""", id: "c").Takes("""{ "f": true }""", id: "sample")
            .Load());

    [Fact]
    public void What_the_generated_types_are_called_comes_from_the_subject()
    {
        var surface = new CSharpNames("A.B", "riverCare");
        Assert.Equal(
            ("RiverCare", "RiverCareFacts", "A.B.RiverCareFacts"), (surface.Model, surface.Facts, surface.FullName(surface.Facts)));
        Assert.All(surface.OwnTypes, type => Assert.StartsWith("RiverCare", type, System.StringComparison.Ordinal));
        Assert.Equal(surface.OwnTypes.Count, surface.OwnTypes.Distinct().Count());
    }

    private static SpecBuilder Sample() => new SpecBuilder().Flag("f").Category("c").Takes("""{ "f": true }""");

    private static Spectrum Clashes(SpecBuilder spec, string id, MessageKey reason)
    {
        SpectrumFile file = SpectrumParser.Parse(new SourceFile("", spec.Text));
        var problem = Assert.Single(file.Problems);
        Assert.Equal("PSP0003", problem.Rule.Id);
        Assert.Equal((reason, id), (problem.Message.Key, problem.Message.Arguments[0]));
        Assert.Equal([$"\"{id}\""], ProblemAsserts.Pointed([problem], spec.Text));
        Assert.False(file.Spectrum!.IsSound);
        return file.Spectrum;
    }
}
