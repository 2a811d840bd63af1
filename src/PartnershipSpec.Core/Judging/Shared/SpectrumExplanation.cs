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

        internal static SpectrumExplanation OfPlacement(SpectrumModel model, FactBits facts)
        {
            var evaluation = new Evaluation(model, facts);
            var findings = new List<CriterionFinding>();
            foreach (SpectrumCategory category in model.Categories) findings.AddRange(evaluation.Findings(category));
            return new SpectrumExplanation(Conclusion.OfPlacement(evaluation), findings);
        }

        /// <param name="model">The spectrum.</param>
        /// <param name="category">The place of the claimed category, from 0; where there is none, nothing is explained.</param>
        /// <param name="facts">What is known.</param>
        internal static SpectrumExplanation OfClaim(SpectrumModel model, int category, FactBits facts)
        {
            if (category < 0 || category >= model.Categories.Count) return new SpectrumExplanation("", new List<CriterionFinding>());

            var evaluation = new Evaluation(model, facts);
            SpectrumCategory claimed = model.Categories[category];
            return new SpectrumExplanation(Conclusion.OfClaim(evaluation.Tally(claimed).Verdict, claimed), evaluation.Findings(claimed));
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
