using System.Collections.Generic;
using PartnershipSpec.Core.Rules;

namespace PartnershipSpec.Core.Judging;

/// <summary>A rule a claim breaks.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Message">In words.</param>
/// <param name="Deciding">The traits whose statements decide it, by place in the spectrum, first the one to point at; none where the claim itself is the place.</param>
/// <param name="Pointers">Where the broken criteria or implications stand in the spec, as JSON pointers.</param>
public sealed record ClaimFinding(Rule Rule, Message Message, IReadOnlyList<int> Deciding, IReadOnlyList<string> Pointers);
