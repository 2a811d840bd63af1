namespace PartnershipSpec.Tool.Tests.Reports;

/// <summary>A declaration file by somebody who means harm.</summary>
internal static class Hostile
{
    /// <summary>Ends the element that holds the data, if it is not escaped.</summary>
    public const string Markup = "</script><img src=x onerror=alert(1)><!--<script>";

    /// <summary>The file.</summary>
    public const string File = """
        { "partnerships": [
          {
            "id": "</script><img src=x onerror=alert(1)>", "name": "</script><img src=x onerror=alert(1)><!--<script>",
            "claims": "network",
            "facts": {
              "sectors": { "value": ["government", "…"], "source": "javascript:alert(2)", "note": "\u001b[31mred\u001b[0m \u202Egnp.exe\u202C \u2028 {{script}}" },
              "governanceStructure": { "value": true, "source": "https://example.org/\"onmouseover=\"alert(3)", "note": "see data:text/html,<script>alert(4)</script>" },
              "memorandum": { "value": true, "source": "https://example.org/<b>?a=1&b=2" }
            },
            "accepted": [ { "criterion": "nonexistent<i>", "because": "<svg onload=alert(5)>" } ]
          },
          { "id": "psp-data", "name": "psp-page", "facts": {} },
          { "id": "__proto__", "name": "constructor", "facts": {} }
        ] }
        """;
}
