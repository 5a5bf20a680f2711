namespace Contested.GraphQL.EntityFrameworkCore.Tests.Library;

/// <summary>Which series are wanted, and how they are bound.</summary>
public sealed record SeriesLens : PublicationLens
{
    /// <summary>The lens that leaves everything.</summary>
    public static readonly SeriesLens None = new();

    /// <summary>Only what is of these genres.</summary>
    public IReadOnlyList<Genre>? Genres { get; init; }

    /// <summary>How many publications a volume has, from 1 to 5.</summary>
    public int VolumeSize { get; init; } = 2;

    /// <summary>The lowest rating, from 0 to 1.</summary>
    public double? Tolerance { get; init; }

    /// <inheritdoc />
    public override void Check()
    {
        if (VolumeSize is < 1 or > 5)
        {
            throw new GraphQLException($"\"volumeSize\" is {VolumeSize}; a volume has from 1 to 5 publications.", ErrorCodes.BadUserInput);
        }

        if (Tolerance is < 0 or > 1)
        {
            throw new GraphQLException(FormattableString.Invariant($"\"tolerance\" is {Tolerance}; it is from 0 to 1, such as 0.05."), "OUT_OF_TOLERANCE");
        }
    }
}
