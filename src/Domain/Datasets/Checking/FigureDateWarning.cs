using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Checking;

/// <summary>Warns of figures that are dated before their engagement starts or after it ends.</summary>
internal static class FigureDateWarning
{
    /// <summary>Reports each date of a figure of which no day is within the engagement.</summary>
    public static void Check(EngagementContent files, ProblemCollector warnings)
    {
        foreach (var claim in files.Claims.Where(claim => claim.Quantity is not null))
        {
            if (claim.Occurred is not { } occurred)
            {
                continue;
            }

            if (files.Engagement?.Start is { } start && occurred.Value.Latest < start.Value.Earliest)
            {
                Add(occurred, $"starts on {start.Value}", $"line {start.Position.Line} of {start.Position.File}");
            }
            else if (files.Engagement?.End is { } end && occurred.Value.Earliest > end.Value.Latest)
            {
                Add(occurred, $"ends on {end.Value}", $"line {end.Position.Line} of {end.Position.File}");
            }
        }

        void Add(Located<Dates.PartialDate> occurred, string limit, string place) => warnings.Add(
            occurred.Position,
            $"The figure is dated {occurred.Value}, but the engagement {limit}, according to {place}. Correct one of the dates.");
    }
}
