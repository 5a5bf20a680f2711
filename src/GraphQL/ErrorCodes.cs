namespace Contested.GraphQL;

/// <summary>The codes of errors, written to <c>extensions.code</c>.</summary>
public static class ErrorCodes
{
    /// <summary>The document is not well-formed.</summary>
    public const string ParseFailed = "GRAPHQL_PARSE_FAILED";

    /// <summary>The text has more tokens than <see cref="Language.ParserOptions.MaxTokens"/> allows.</summary>
    public const string TokenLimitExceeded = "TOKEN_LIMIT_EXCEEDED";

    /// <summary>The text nests deeper than <see cref="Language.ParserOptions.MaxDepth"/> allows.</summary>
    public const string DepthLimitExceeded = "DEPTH_LIMIT_EXCEEDED";

    /// <summary>An operation nests fields deeper than <see cref="Execution.Requests.DocumentLimits.MaxSelectionDepth"/> allows.</summary>
    public const string SelectionDepthLimitExceeded = "SELECTION_DEPTH_LIMIT_EXCEEDED";

    /// <summary>An operation selects more fields than <see cref="Execution.Requests.DocumentLimits.MaxFields"/> allows.</summary>
    public const string FieldLimitExceeded = "FIELD_LIMIT_EXCEEDED";

    /// <summary>An operation has more aliases than <see cref="Execution.Requests.DocumentLimits.MaxAliases"/> allows.</summary>
    public const string AliasLimitExceeded = "ALIAS_LIMIT_EXCEEDED";

    /// <summary>A place has more directives than <see cref="Execution.Requests.DocumentLimits.MaxDirectivesPerLocation"/> allows.</summary>
    public const string DirectiveLimitExceeded = "DIRECTIVE_LIMIT_EXCEEDED";

    /// <summary>A name is longer than <see cref="Execution.Requests.DocumentLimits.MaxNameLength"/> allows.</summary>
    public const string NameLengthLimitExceeded = "NAME_LENGTH_LIMIT_EXCEEDED";

    /// <summary>An operation spreads more fragments than <see cref="Execution.Requests.DocumentLimits.MaxFragmentSpreads"/> allows.</summary>
    public const string FragmentSpreadLimitExceeded = "FRAGMENT_SPREAD_LIMIT_EXCEEDED";

    /// <summary>An operation declares more variables than <see cref="Execution.Requests.DocumentLimits.MaxVariables"/> allows.</summary>
    public const string VariableLimitExceeded = "VARIABLE_LIMIT_EXCEEDED";

    /// <summary>The variables of a request have more values than <see cref="Execution.Requests.RequestOptions.MaxVariableValues"/> allows.</summary>
    public const string VariableValueLimitExceeded = "VARIABLE_VALUE_LIMIT_EXCEEDED";

    /// <summary>Checking whether fields can be merged takes more comparisons than <see cref="Execution.Requests.DocumentLimits.MaxFieldMergeComparisons"/> allows.</summary>
    public const string FieldMergeLimitExceeded = "FIELD_MERGE_LIMIT_EXCEEDED";

    /// <summary>Introspection follows more lists into each other than <see cref="Execution.Requests.DocumentLimits.MaxIntrospectionDepth"/> allows.</summary>
    public const string IntrospectionDepthLimitExceeded = "INTROSPECTION_DEPTH_LIMIT_EXCEEDED";

    /// <summary>The server does not tell its schema.</summary>
    public const string IntrospectionDisabled = "INTROSPECTION_DISABLED";

    /// <summary>The document does not fit the schema.</summary>
    public const string ValidationFailed = "GRAPHQL_VALIDATION_FAILED";

    /// <summary>A variable or argument has a value that does not fit.</summary>
    public const string BadUserInput = "BAD_USER_INPUT";

    /// <summary>The document has no such operation, or several and none was named.</summary>
    public const string OperationResolutionFailed = "OPERATION_RESOLUTION_FAILURE";

    /// <summary>The operation is of a kind that the server does not run.</summary>
    public const string OperationNotSupported = "OPERATION_NOT_SUPPORTED";

    /// <summary>The operation is of a kind that the way of sending it does not allow.</summary>
    public const string OperationNotAllowed = "OPERATION_NOT_ALLOWED";

    /// <summary>The operation costs more than <see cref="Execution.Costs.CostOptions"/> allows.</summary>
    public const string CostLimitExceeded = "COST_LIMIT_EXCEEDED";

    /// <summary>The execution took longer than <see cref="Execution.Requests.RequestOptions.ExecutionTimeout"/> allows.</summary>
    public const string ExecutionTimeout = "EXECUTION_TIMEOUT";

    /// <summary>The database cannot be reached, or does not answer; the same request may be answered a moment later.</summary>
    public const string DatabaseUnavailable = "DATABASE_UNAVAILABLE";

    /// <summary>More fields failed than <see cref="Execution.Requests.RequestOptions.MaxErrors"/> allows to report.</summary>
    public const string ErrorLimitExceeded = "ERROR_LIMIT_EXCEEDED";

    /// <summary>A resolver failed unexpectedly, or gave a value that does not fit its type.</summary>
    public const string InternalServerError = "INTERNAL_SERVER_ERROR";
}
