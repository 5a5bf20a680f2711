using Contested.GraphQL.Execution.Costs;
using Contested.GraphQL.Execution.Requests;

namespace Contested.GraphQL.Tests.Limits;

public sealed class OptionRangeTests
{
    public static TheoryData<Func<object>> OutOfRange =>
    [
        () => new RequestOptions { DocumentCacheCapacity = -1 },
        () => new RequestOptions { DocumentCacheSize = -1 },
        () => new RequestOptions { MaxVariableValues = -1 },
        () => new CostOptions { MaxFieldCost = -1 },
        () => new CostOptions { MaxTypeCost = -1 },
        () => new CostOptions { DefaultListSize = -1 },
        () => new RequestOptions { MaxErrors = 0 },
        () => new RequestOptions { ExecutionTimeout = TimeSpan.Zero },
        () => new RequestOptions { ExecutionTimeout = TimeSpan.FromDays(1) },
        () => new DocumentLimits { MaxSelectionDepth = 0 },
        () => new DocumentLimits { MaxFields = 0 },
        () => new DocumentLimits { MaxAliases = -1 },
        () => new DocumentLimits { MaxNameLength = 0 },
        () => new DocumentLimits { MaxDirectivesPerLocation = -1 },
        () => new DocumentLimits { MaxFragmentSpreads = -1 },
        () => new DocumentLimits { MaxVariables = -1 },
        () => new DocumentLimits { MaxFieldMergeComparisons = -1 },
        () => new DocumentLimits { MaxIntrospectionDepth = 0 },
    ];

    [Theory]
    [MemberData(nameof(OutOfRange))]
    public void Options_Should_RefuseValuesOutOfRange(Func<object> create) => Should.Throw<ArgumentOutOfRangeException>(create);
}
