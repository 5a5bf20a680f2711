namespace Contested.GraphQL.EntityFrameworkCore.Tests.Library;

/// <summary>How much the publications of a field are liked.</summary>
public sealed record LikingLens : FieldArguments
{
    /// <summary>How much they are liked at least, from 0 to 1.</summary>
    public double? Degree { get; init; }

    public override void Check()
    {
        if (Degree is < 0 or > 1)
        {
            throw new GraphQLException("\"degree\" is from 0 to 1.", ErrorCodes.BadUserInput);
        }
    }
}
