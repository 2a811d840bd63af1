using PartnershipSpec.TestKit.Engine;

namespace PartnershipSpec.Tool.Tests.Harness;

/// <summary>Small files to run verbs on.</summary>
internal static class SampleData
{
    /// <summary>Two partnerships, with sources; in one of them, text that would steer a terminal or a browser.</summary>
    internal const string Declarations = """
        {
          "partnerships": [
            {
              "id": "allianceForIntegrity", "name": "Alliance for Integrity", "claims": "multiStakeholderPartnership", "asOf": "2023",
              "facts": {
                "sectors": { "value": ["privateSector", "civilSociety", "…"], "source": "https://example.org/members", "asOf": "2019", "note": "Its own list." },
                "transformativeAim": true,
                "governanceBodies": ["steeringCommittee"]
              }
            },
            {
              "id": "hostile", "name": "\u001b[31mRed\u202e <script>", "claims": "roundTable",
              "facts": { "structureFormality": { "value": "formal", "source": "\u001b]0;title\u0007https://example.org", "note": "| <b>bold</b>" } }
            }
          ]
        }
        """;

    /// <summary>A version of the bundled spec that is content with two sectors.</summary>
    internal static string Changed => Bundled.Text.Replace("\"sectors\": { \"atLeast\": 3 }", "\"sectors\": { \"atLeast\": 2 }", System.StringComparison.Ordinal);

    /// <summary>A folder with data, the bundled spec as an old version and a new one.</summary>
    internal static RunTool Folder() => new RunTool()
        .With("data/partnerships.json", Declarations)
        .WithCopy("spectrum-spec/partnership.spectrum.json", "versions/old.spectrum.json")
        .With("versions/new.spectrum.json", Changed);
}
