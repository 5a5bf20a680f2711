using Contested.Domain.Claims;
using Contested.Domain.Claims.Algebra;
using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Checking;

/// <summary>Checks the figure of a claim with all that goes with it.</summary>
internal sealed class FigureChecker(ProblemCollector problems)
{
    /// <summary>Reports what is wrong with a figure, or given without one.</summary>
    public void Check(ClaimEntry claim)
    {
        if (claim.Quantity is { } quantity)
        {
            CheckQuantity(quantity);
        }

        // What is missing only because it could not be read is not reported again.
        if (!claim.IsFigureUnreadable)
        {
            CheckParts(claim);
        }
    }

    private void CheckParts(ClaimEntry claim)
    {
        if (claim is { Quantity: { } quantity, Measure: null })
        {
            problems.Add(quantity.Verbatim.Position, "There is a quantity, but no measure. Give both or neither.");
            return;
        }

        CheckPopulation(claim);
        if (claim is { Quantity: null, Measure: { } measure })
        {
            problems.Add(measure.Position, "There is a measure, but no quantity. Give both or neither.");
        }

        if (claim.Quantity is null && claim.Partial is { Value: true } partial)
        {
            problems.Add(partial.Position, "Only a claim with a quantity can be partial. Remove \"partial\", or give the quantity.");
        }
    }

    private void CheckPopulation(ClaimEntry claim)
    {
        if (claim is { Measure: { } losses, Population: null } && losses.Value.IsLoss())
        {
            problems.Add(
                losses.Position,
                $"The claim counts losses but does not say whose. Give \"population\": {Wording.List(EnumNames<Population>.Members.Keys)}.");
        }
        else if (claim.Population is { } population && claim.Measure?.Value.IsLoss() != true)
        {
            problems.Add(
                population.Position, "Only losses have a population. Remove \"population\", or give a measure of losses.");
        }
    }

    private void CheckQuantity(QuantityEntry quantity)
    {
        CheckNotNegative(quantity.Low, "low");
        CheckNotNegative(quantity.High, "high");
        if (quantity is { Low: { } low, High: { } high } && low.Value > high.Value)
        {
            problems.Add(low.Position, $"The low end {low.Value} is above the high end {high.Value}. Swap them, or correct one.");
        }

        if (quantity.Best is { } best && (best.Value < (quantity.Low?.Value ?? 0) || best.Value > (quantity.High?.Value ?? int.MaxValue)))
        {
            problems.Add(best.Position, $"The best number {best.Value} is not between the ends of the figure. Correct it or the ends.");
        }

        if (quantity is { Approximate.Value: true, Low: null, High: null })
        {
            problems.Add(
                quantity.Approximate.Position, "An unknown figure cannot be approximate. Give it an end, or remove \"approximate\".");
        }
    }

    private void CheckNotNegative(Located<int>? bound, string key)
    {
        if (bound is { Value: < 0 })
        {
            problems.Add(bound.Position, $"The {key} end {bound.Value} is below 0. Write a whole number from 0 to {int.MaxValue}.");
        }
    }
}
