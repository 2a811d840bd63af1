using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Resources;
using System.Text.RegularExpressions;
using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Explaining;
using PartnershipSpec.Engine.Facts;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Diagnostics;

public sealed class MessageTests
{
    private static readonly ResourceManager Wordings = new("PartnershipSpec.Engine.Diagnostics.Messages", typeof(Message).Assembly);

    private static readonly string[] Languages = ["", "fr", "de"];

    public static IEnumerable<object[]> Keys => Enum.GetValues<MessageKey>().Select(key => new object[] { key });

    public static IEnumerable<object[]> KeysInOtherLanguages =>
        from key in Enum.GetValues<MessageKey>()
        from language in Languages[1..]
        select new object[] { key, language };

    [Fact]
    public void Every_sentence_has_a_wording_in_every_language_and_every_wording_a_sentence() => Assert.All(Languages, language =>
    {
        IEnumerable worded = Wordings.GetResourceSet(CultureInfo.GetCultureInfo(language), createIfNotExists: true, tryParents: false)!;
        Assert.Equal(
            Enum.GetNames<MessageKey>().Order(StringComparer.Ordinal),
            worded.Cast<DictionaryEntry>().Select(w => (string)w.Key).Order(StringComparer.Ordinal));
    });

    [Theory]
    [MemberData(nameof(KeysInOtherLanguages))]
    internal void A_wording_says_in_its_own_language_what_the_English_one_does(MessageKey key, string language)
    {
        (string english, string worded) = (Wording(key, ""), Wording(key, language));
        Assert.Equal(Places(english), Places(worded));
        Assert.Equal(Code(english), Code(worded));

        // A word of JSON, and two that French spells as English does.
        bool isTheSame = (key, language) is (MessageKey.KindNull, _) or (MessageKey.KindTrait or MessageKey.KindDimension, "fr");
        Assert.Equal(isTheSame, english == worded);
    }

    [Theory]
    [MemberData(nameof(KeysInOtherLanguages))]
    internal void A_wording_is_set_as_its_language_is(MessageKey key, string language)
    {
        string text = Regex.Replace(Wording(key, language), "\"\\w+\"(: true)?", "");
        Assert.DoesNotContain('"', text);
        Assert.DoesNotMatch(language == "fr" ? "[“”„‚‘]" : "[«»”‚‘]", text);
        if (language == "fr") Assert.DoesNotMatch(@"[^ ][:;?!»]|«[^ ]", text);
        else Assert.DoesNotMatch(@" [:;?!]|“[^ .,:;?!)]|[^ (]„", " " + text);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    internal void A_wording_uses_its_places_from_the_first_on_without_a_gap(MessageKey key)
    {
        string[] places = Places(Wording(key, ""));
        Assert.Equal(Enumerable.Range(0, places.Length).Select(i => $"{{{i}}}"), places);

        string filled = new Message(key, [.. places.Select((_, i) => "<" + i + ">")]).ToString();
        Assert.All(places, (_, i) => Assert.Contains($"<{i}>", filled, StringComparison.Ordinal));
        Assert.DoesNotContain('{', filled);
        Assert.DoesNotContain('}', filled);
        Assert.DoesNotContain('\n', filled);
    }

    [Fact]
    public void Every_error_and_kind_of_the_json_reader_has_a_sentence()
    {
        Assert.All(Enum.GetNames<JsonError>(), name => Assert.True(Enum.IsDefined(Enum.Parse<MessageKey>("Json" + name))));
        Assert.All(Enum.GetNames<JsonKind>(), name => Assert.True(Enum.IsDefined(Enum.Parse<MessageKey>("Kind" + name))));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\u001b[31m")]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    [InlineData("\0")]
    [InlineData("\u009b2J")]
    [InlineData("\u202e")]
    [InlineData("\u2066")]
    [InlineData("\u200f")]
    public void Whatever_a_name_holds_the_message_stays_on_one_line(string evil)
    {
        string[] shown =
        [
            new Message(MessageKey.DidYouMean, "a" + evil + "b").ToString(),
            new Message(MessageKey.UnknownName, new Message(MessageKey.DidYouMean, evil), evil, evil).ToString(),
            new Message(MessageKey.DidYouMean, new MessageList([evil, new TextPart(new SpectrumText(["en"], "x" + evil))], "; "))
                .ToString(),
            new Message(MessageKey.DidYouMean, new SpectrumText(["en"], evil)).ToString(),
        ];
        Assert.All(shown.SelectMany(text => text),
            c => Assert.False(char.IsControl(c) || c is '\u2028' or '\u2029' or '\u202e' or '\u2066' or '\u200f'));
    }

    [Fact]
    public void A_name_of_a_megabyte_does_not_bury_the_message()
    {
        string message = new Message(MessageKey.IdTwice, new string('x', 1499) + "\ud83d\ude00" + new string('x', 1_000_000), 7).English();
        Assert.InRange(message.Length, 1500, 1600);
        Assert.EndsWith("x…” is used already, in line 7", message, StringComparison.Ordinal);
    }

    [Fact]
    public void So_does_a_finding_about_a_partnership_of_such_a_name()
    {
        var facts = new StatedFacts(Bundled.Spectrum.Model);
        facts.State(Bundled.Trait("sectors"), 1);
        string message = ClaimJudge.Judge(Bundled.Spectrum, new Claim("A\nerror PSP9999: B\u001b[2J", 3, facts))[0].Message.English();
        Assert.StartsWith("“A error PSP9999: B [2J” is declared as", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_look_the_same_everywhere()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NegativeSign = "minus";
        try
        {
            CultureInfo.CurrentCulture = odd;
            Assert.Equal(
                "“refuted” must be a whole number from -1000 to 0",
                new Message(MessageKey.NumberOutOfRange, "refuted", -1000, 0).English());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("pt-BR", "brasileiro")]
    [InlineData("pt-PT", "português")]
    [InlineData("de-AT", "deutsch")]
    [InlineData("fr", "deutsch")]
    public void A_text_of_a_spec_is_shown_in_the_reader_s_language_or_else_in_its_first(string culture, string shown)
    {
        var text = new SpectrumText(["de", "pt", "pt-BR"], "deutsch", "português", "brasileiro");
        Assert.EndsWith(
            ": " + shown, new Message(MessageKey.KnownNames, new TextPart(text)).ToString("", new CultureInfo(culture)),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "en")]
    [InlineData("en-GB", "en")]
    [InlineData("ja", "en")]
    [InlineData("fr-CA", "fr")]
    [InlineData("de-AT", "de")]
    public void A_sentence_speaks_one_language_throughout(string culture, string language) =>
        Assert.Equal(language, Message.LanguageFor(new CultureInfo(culture)));

    [Fact]
    public void Messages_that_say_the_same_are_equal()
    {
        Message Made(string name) =>
            new(MessageKey.UnknownName, new Message(MessageKey.KindTrait), name, new Message(MessageKey.DidYouMean, "x"));
        Assert.Equal(Made("a"), Made("a"));
        Assert.Equal(Made("a").GetHashCode(), Made("a").GetHashCode());
        Assert.NotEqual(Made("a"), Made("b"));
        Assert.NotEqual(new Message(MessageKey.KindTrait), new Message(MessageKey.KindValue));
    }

    private static string Wording(MessageKey key, string language) =>
        Wordings.GetString(key.ToString(), CultureInfo.GetCultureInfo(language))!;

    private static string[] Places(string wording) =>
        [.. Regex.Matches(wording, @"\{\d+\}").Select(m => m.Value).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>What is code, and the same in every language.</summary>
    private static string[] Code(string wording) =>
        [.. Regex.Matches(wording, "\"\\w+\"(: true)?|PartnershipSpec\\w+|LangVersion|C#").Select(m => m.Value)];
}
