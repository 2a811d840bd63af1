using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Engine.Specs.Parsing;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Specs;

public sealed class SpectrumSelectionTests
{
    private static readonly Spectrum BundledOne = Bundled.Value;

    [Fact]
    public void A_project_without_specs_has_the_bundled_one()
    {
        Assert.Equal([BundledOne], Select([]).Spectra);
        Assert.Empty(SpectrumSelection.Of((SpectrumFile[])[], bundled: null).Spectra);
    }

    [Fact]
    public void Own_specs_stand_by_path_before_the_bundled_one()
    {
        SpectrumSelection selection = Select([("b", Spec("two", "Two")), ("a", Spec("one", "One"))]);
        Assert.Equal(["one", "two", "partnershipSpectrum"], selection.Spectra.Select(s => s.Id));
        Assert.True(selection.AllReadable);
        Assert.Empty(selection.Problems);
    }

    [Fact]
    public void One_path_given_twice_counts_once()
    {
        SpectrumSelection selection = Select([("a", Spec("one", "One")), ("a", Spec("one", "One"))]);
        Assert.Empty(selection.Problems);
        Assert.Equal(2, selection.Spectra.Count);
    }

    [Fact]
    public void An_own_spec_with_the_bundled_id_replaces_it()
    {
        string own = Spec("partnershipSpectrum", "PartnershipSpec")
            .Replace("\"version\": \"1\"", "\"version\": \"9\"", StringComparison.Ordinal);
        Assert.Equal(["9"], Select([("a", own)]).Spectra.Select(s => s.Version));
    }

    [Fact]
    public void An_own_spec_whose_id_differs_from_the_bundled_one_by_case_alone_is_reported()
    {
        SpectrumSelection selection = Select([("a", Spec("partnershipspectrum", "Own"))]);
        Assert.Equal(("PSP0009", MessageKey.SpectrumIdCase), Assert.Single(selection.Problems.Select(p => (p.Rule.Id, p.Message.Key))));
        Assert.Equal(["partnershipspectrum"], selection.Spectra.Select(s => s.Id));
    }

    [Theory]
    [InlineData("one", "Two", "/id", MessageKey.SpectrumIdTwice)]
    [InlineData("oNE", "Two", "/id", MessageKey.SpectrumIdCase)]
    [InlineData("two", "One", "/namespace", MessageKey.SpectrumNamespaceTwice)]
    internal void Of_two_with_one_id_or_namespace_the_first_by_path_is_used(string id, string space, string pointer, MessageKey key)
    {
        string second = Spec(id, space);
        SpectrumSelection selection = Select([("b", second), ("a", Spec("one", "One"))]);
        Assert.Equal(["one", "partnershipSpectrum"], selection.Spectra.Select(s => s.Id));
        var problem = Assert.Single(selection.Problems);
        Assert.Equal(("PSP0009", key), (problem.Rule.Id, problem.Message.Key));
        Assert.Equal(new SourceFile("b", second).LocationOf(pointer), problem.Location);
        Assert.Equal("a", Assert.Single(problem.Related).Path);
        Assert.False(selection.AllReadable);
    }

    [Fact]
    public void An_own_spec_in_the_bundled_namespace_keeps_the_bundled_one_out()
    {
        SpectrumSelection selection = Select([("a", Spec("one", "PartnershipSpec"))]);
        Assert.Equal(["one"], selection.Spectra.Select(s => s.Id));
        Assert.Equal("PSP0009", Assert.Single(selection.Problems).Rule.Id);
        Assert.Empty(SpectrumSelection.Of([Candidate("a", Spec("one", "PartnershipSpec"))], bundled: null).Problems);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("not json")]
    public void Of_a_spec_that_cannot_be_read_only_so_much_is_known(string text)
    {
        SpectrumSelection selection = Select([("a", text)]);
        Assert.Equal([BundledOne], selection.Spectra);
        Assert.False(selection.AllReadable);
    }

    [Fact]
    public void A_spec_with_an_error_is_used_for_its_types()
    {
        SpectrumSelection selection =
            Select([("a", Spec("one", "One").Replace("\"modality\": \"always\"", "\"modality\": \"x\"", StringComparison.Ordinal))]);
        Assert.Equal(2, selection.Spectra.Count);
        Assert.False(selection.AllReadable);
    }

    [Fact]
    public void Criteria_of_own_specs_have_places_those_of_the_bundled_one_none()
    {
        string text = Spec("one", "One");
        ProjectSpectra project = ProjectSpectra.Resolve([SpectrumParser.Parse(new SourceFile("a", text))], BundledOne);
        Assert.Equal(["one", "partnershipSpectrum"], project.Spectra.Select(s => s.Spectrum.Id));
        CompiledSpectrum own = project.Spectra[0];
        Assert.Equal(new SourceFile("a", text).LocationOf("/categories/0"), own.LocationOf("/categories/0"));
        Assert.Null(own.LocationOf("/categories/9"));
        Assert.Null(project.Spectra[1].LocationOf("/categories/0"));
    }

    private static SpectrumSelection Select(IEnumerable<(string Path, string Text)> specs) =>
        SpectrumSelection.Of(specs.Select(s => Candidate(s.Path, s.Text)), BundledOne);

    private static SpectrumCandidate Candidate(string path, string text)
    {
        SpectrumFile file = SpectrumParser.Parse(new SourceFile(path, text));
        return new SpectrumCandidate(path, file.Spectrum, file.File.LocationOf("/id"), file.File.LocationOf("/namespace"));
    }

    private static string Spec(string id, string space) =>
        new SpecBuilder().Flag("f").Category("k").Takes("""{ "f": true }""").Text
            .Replace("\"sampleSpectrum\"", $"\"{id}\"", StringComparison.Ordinal)
                .Replace("\"Samples\",", $"\"{space}\",", StringComparison.Ordinal);
}
