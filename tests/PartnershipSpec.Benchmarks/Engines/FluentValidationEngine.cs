using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Benchmarks.Data;
using FluentValidation;

namespace Benchmarks.Engines;

/// <summary>FluentValidation, with met and refuted of each criterion as a rule that fails where it does not hold.</summary>
internal sealed class FluentValidationEngine() : Engine("FluentValidation")
{
    private readonly Validator _validator = new();
    private RuleFacts[] _facts = [];

    internal override void Prepare(Record[] records) => _facts = [.. records.Select(r => new RuleFacts(r))];

    internal override ulong Answer(int record)
    {
        var failed = new bool[2 * Reference.Criteria.Count];
        foreach (FluentValidation.Results.ValidationFailure failure in _validator.Validate(_facts[record]).Errors)
            failed[int.Parse(failure.ErrorCode, CultureInfo.InvariantCulture)] = true;
        return Reference.Answer(criterion => (!failed[2 * criterion], !failed[(2 * criterion) + 1]));
    }

    private sealed class Validator : AbstractValidator<RuleFacts>
    {
        internal Validator()
        {
            IReadOnlyList<System.Func<RuleFacts, bool>> predicates = [.. Rules.All.Select(Rules.Predicate)];
            for (int i = 0; i < predicates.Count; i++)
            {
                System.Func<RuleFacts, bool> holds = predicates[i];
                RuleFor(facts => facts).Must(facts => holds(facts)).WithErrorCode(i.ToString(CultureInfo.InvariantCulture))
                    .WithMessage("does not hold");
            }
        }
    }
}
