using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace PartnershipSpec.Core.Judging.Shared
{
    /// <summary>Why facts are judged or placed as they are: every criterion with its outcome, points, words and deciding facts.</summary>
    public sealed class SpectrumExplanation
    {
        private readonly string _conclusion;

        internal SpectrumExplanation(string conclusion, IReadOnlyList<CriterionFinding> findings)
        {
            _conclusion = conclusion;
            Findings = findings;
        }

        /// <summary>Every criterion in the order of the spec.</summary>
        public IReadOnlyList<CriterionFinding> Findings { get; }

        /// <summary>Plain text: the conclusion, then category by category a line a criterion.</summary>
        /// <param name="language">A language of the spectrum, <c>en</c> for example; one it lacks gives its first language.</param>
        public string ToText(string language)
        {
            var text = new StringBuilder(_conclusion);
            SpectrumCategory? category = null;
            foreach (CriterionFinding finding in Findings)
            {
                if (finding.Category != category)
                {
                    category = finding.Category;
                    text.Append('\n').Append(category.Names.In(language)).Append(": ").Append(Total(category)).Append('\n');
                }

                text.Append("  ").Append(finding.ToText(language)).Append('\n');
            }

            return text.ToString();
        }

        /// <summary>As <see cref="ToText"/>, in the first language of the spectrum.</summary>
        public override string ToString() => ToText("");

        private string Total(SpectrumCategory category)
        {
            int points = 0;
            foreach (CriterionFinding finding in Findings)
            {
                if (finding.Category == category) points += finding.Points;
            }

            return points.ToString("+0;-0;0", CultureInfo.InvariantCulture);
        }
    }
}
